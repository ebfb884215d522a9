import { mod97 } from '../checksums/mod97';
import { checksum, type Description, documentation, no, type Recognizer, wrongDigits } from '../recognizer';

/** Lengths by country. @see SWIFT IBAN Registry, release 99 */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BI: 27,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DJ: 27,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FK: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HN: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MN: 20,
  MR: 27,
  MT: 31,
  MU: 30,
  NI: 28,
  NL: 18,
  NO: 15,
  OM: 23,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  RU: 33,
  SA: 24,
  SC: 31,
  SD: 18,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  SO: 23,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
  YE: 30,
};

/** Examples of the IBAN Registry that everybody copies. */
const published = new Set([
  'GB29NWBK60161331926819',
  'DE89370400440532013000',
  'FR1420041010050500013M02606',
  'GB82WEST12345698765432',
]);

/** International Bank Account Number. @see ISO 13616-1 */
export const iban: Recognizer = {
  id: 'iban',
  category: 'bank',
  severity: 'high',
  type: 'IBAN',
  anchor: { at: 'code' },
  pattern:
    /(?<![\p{L}\p{N}_])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z\d]{4}){2,7}(?:[ -]?[A-Za-z\d]{1,3})?(?![\p{L}\p{N}_])/uy,
  confidence: 0.97,
  context: {
    words: {
      en: 'iban|account|bank|transfer|pay to',
      de: 'konto|bankverbindung|überweis',
      fr: 'compte|virement|rib',
      es: 'cuenta',
      it: 'conto|bonifico',
      pt: 'conta',
      nl: 'rekening',
      pl: 'konto|rachunek|konta',
    },
  },
  proof: ({ value }) => {
    const compact = value.replace(/[ -]/g, '').toUpperCase();
    const length = lengths[compact.slice(0, 2)];
    if (length === undefined || compact.length < length) return no;
    const own = ownPart(value, length);
    // What follows must be a word of its own, not the rest of a longer code.
    if (own < value.length && !/[ -]/.test(value[own] ?? '')) return no;
    const code = compact.slice(0, length);
    if (published.has(code)) return { ...documentation, length: own };
    const right = mod97(code.slice(4) + code.slice(0, 4)) === 1;
    return { ...(right ? checksum : wrongDigits(true)), length: own };
  },
};

/** Number of characters of `value` that hold the first `length` letters and digits. */
function ownPart(value: string, length: number): number {
  let seen = 0;
  for (let i = 0; i < value.length; i++)
    if (value[i] !== ' ' && value[i] !== '-' && ++seen === length) return i + 1;
  return value.length;
}

export const ibanDescription: Description = {
  title: 'IBAN',
  standard: 'ISO 13616-1; SWIFT IBAN Registry; MOD 97-10',
  proof: 'check',
  finds: [
    'DE89370400440532013000', // example of the IBAN Registry
    'GB82 WEST 1234 5698 7654 32', // example of the IBAN Registry
    'NL91ABNA0417164300',
    'IBAN: «DE88 3704 0044 0532 0130 00»', // mistyped
  ],
  ignores: ['DE88370400440532013000', 'DE89', 'AB12CDEF3456GHIJ7890', 'XX89370400440532013000'],
};
