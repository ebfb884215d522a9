import { isDigit } from '../ascii';
import { isInIban } from '../is-in-iban';
import { otherNumbers } from '../kinds';
import { type Candidate, type Description, no, type Proof, type Recognizer } from '../recognizer';
import { phoneRows } from '../tables/phones';

/** Regions to try where language says nothing, by how much of the web is written there. */
const usualRegions = [
  'US',
  'CA',
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
  'PL',
  'PT',
  'BR',
  'IN',
  'AU',
  'AT',
  'CH',
  'BE',
  'TR',
  'PH',
  'MX',
  'ID',
  'KR',
  'JP',
];

/** A language's country, where the two codes differ. */
const regionOfLanguage: Readonly<Record<string, string>> = {
  en: 'US',
  cs: 'CZ',
  da: 'DK',
  sv: 'SE',
  el: 'GR',
  ja: 'JP',
  uk: 'UA',
};

/** By region: country calling code, pattern of a whole national number, national prefix. */
const phones: Readonly<Record<string, readonly [string, string, string]>> = Object.fromEntries(
  phoneRows.split(';').map((row) => {
    const [head = '', pattern = '', prefix = ''] = row.split('~');
    return [head.slice(0, 2), [head.slice(2), pattern, prefix]];
  }),
);

const patterns = new Map<string, RegExp>();

function matchesRegion(region: string, national: string): boolean {
  const row = phones[region];
  if (!row) return false;
  const pattern = patterns.get(region) ?? new RegExp(`^(?:${row[1].replaceAll('#', '\\d')})$`);
  patterns.set(region, pattern);
  return pattern.test(national);
}

/** Whether a digit, or what stands between those of a number, comes next; and these are not the last groups of a longer one. */
function mayBePhone(text: string, offset: number): boolean {
  const next = text.charCodeAt(offset + 1);
  if (next !== 32 && !(next >= 40 && next <= 57 && next !== 44)) return false;
  return text[offset - 1] !== ' ' || !isDigit(text.charCodeAt(offset - 2));
}

/** Telephone number: international form by its calling code, national form by its country's numbering plan. */
export const phone: Recognizer = {
  id: 'phone',
  category: 'contact',
  severity: 'medium',
  type: 'PHONE',
  anchor: { at: 'digits' },
  mayStandAt: mayBePhone,
  pattern:
    /(?<![\p{L}\p{N}_+@#$€£=%&?]|\d[./:-]|\d,(?![+(])|[-/.]|\d \()(?:\((?=\+?\d{1,5}\)))?\+?\d(?:(?: ?[./()-]{1,2} ?| )?\d){6,16}(?:(?: ?(?:x|ext\.?) ?)\d{1,6})?(?![\p{L}\p{N}_%€]|[.:/-]\d|,\d{1,3}(?![\d-]))/uy,
  confidence: 0.35,
  context: {
    words: {
      en: 'phone|telephone|telefon|telefono|mob|gsm|tel|call|mobile|cell|fax|whatsapp|sms|text me|dial|ring me|ring us|ring on|hotline|reach',
      de: 'telefon|handy|mobil|rufnummer|anruf|erreich|durchwahl',
      da: 'tlf|tlf.',
      ru: 'тел|телефон',
      el: 'τηλ',
      ja: '電話|手机|전화',
      fr: 'téléphone|tél|portable|appel|joindre',
      es: 'teléfono|móvil|llam|celular|celu|fono',
      it: 'telefono|cellulare|chiam',
      pt: 'telefone|telemóvel|celular|ligue|zap',
      nl: 'telefoon|mobiel|bel',
      pl: 'telefon|komórk|kom.|zadzwo',
    },
  },
  against: otherNumbers,
  proof: (candidate) => {
    const { value, text, start } = candidate;
    const before = text[start - 1] === ' ' ? start - 2 : start - 1;
    if (isDigit(text.charCodeAt(before)) || isInIban(text, start)) return no;
    // Rows of single digits are no number; people write groups of two at least.
    if (!/\d\d/.test(value) && /\d\D+\d\D+\d\D+\d\D/.test(value)) return no;
    const own = !value.includes('x') ? value : value.replace(/ ?(?:x|ext\.?) ?\d+$/, '');
    if (evenGroups.test(own)) return no;
    if (own !== value) return prove(own, candidate);
    for (let end = value.length; end > 0; end = cutBefore(value, end)) {
      const proof = prove(value.slice(0, end), candidate);
      if (proof.verdict === 'valid') return end === value.length ? proof : { ...proof, length: end };
    }
    return no;
  },
};

/** Where a number ends if its last group is left out. */
function cutBefore(value: string, end: number): number {
  const rest = /^(.*\d)[^\d]+\d+$/s.exec(value.slice(0, end));
  return rest?.[1]?.length ?? 0;
}

function prove(value: string, { language }: Candidate): Proof {
  const digits = value.replace(/\D/g, '');
  if (digits.length < 7 || /^(\d)\1+$/.test(digits)) return no;
  const isBracketed = value.includes('(') || value.includes(')');
  if (isBracketed && value.split('(').length !== value.split(')').length) return no;
  if (value.includes('+') || value.startsWith('00'))
    return proveInternational(value, isBracketed ? value.replace('(0)', '').replace(/\D/g, '') : digits);
  return proveNational(value, digits, language);
}

/** Regions by calling code; no code begins with another. */
const regionsByCode = new Map<string, string[]>();

function regionsOf(digits: string): readonly string[] {
  if (regionsByCode.size === 0)
    for (const [region, [code]] of Object.entries(phones))
      regionsByCode.set(code, [...(regionsByCode.get(code) ?? []), region]);
  for (let length = 1; length <= 3; length++) {
    const regions = regionsByCode.get(digits.slice(0, length));
    if (regions) return regions;
  }
  return [];
}

function proveInternational(value: string, dialled: string): Proof {
  const digits = dialled.startsWith('00') ? dialled.slice(2) : dialled;
  const region = regionsOf(digits).find((region) =>
    matchesRegion(region, digits.slice(phones[region]?.[0].length)),
  );
  if (region === undefined) return no;
  return {
    verdict: 'valid',
    evidence: [`region:${region}`],
    confidence: value.includes('+') ? 0.93 : 0.7,
  };
}

/** What looks like a date, an address on the network, a sum in groups of three, or date and time as logs write them. */
const otherNumber =
  /^(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}(?![./-]?\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?![./-]?\d)|\d{1,3}(?:\.\d{1,3}){3}$|\d{1,3}(?:\.\d{3}){2,4}$|\d{1,2}\/\d{1,2} |\d{4} ?[-/] ?\d{4}$|\d{6} \d{6}(?: |$)|\d{3}[- ]\d{2}[- ]\d{4}$)/;

/** Three and more groups of four, four and more of three, and pairs that are not the five of a French number. */
const evenGroups =
  /^(?:\d{4}(?<s>[ -])\d{4}(?:\k<s>\d{4}){1,4}|\d{3}(?<t>[ .-])\d{3}(?:\k<t>\d{3}){2,4}|0\d(?<u>[ .-])\d\d\k<u>\d\d(?:\k<u>\d\d)?|0\d(?<v>[ .-])\d\d(?:\k<v>\d\d){4,8})$/;

const regionsByLanguage = new Map<string, readonly string[]>();

/** Regions to try, that of the language first. */
function regionsFor(language: string): readonly string[] {
  const known = regionsByLanguage.get(language);
  if (known) return known;
  const [tongue = '', area = ''] = language.split('-');
  const own = area.toUpperCase() || regionOfLanguage[tongue] || tongue.toUpperCase();
  const regions = [...new Set([own, ...usualRegions])];
  regionsByLanguage.set(language, regions);
  return regions;
}

function proveNational(value: string, digits: string, language: string): Proof {
  if (otherNumber.test(value)) return no;
  for (const region of regionsFor(language)) {
    const prefix = phones[region]?.[2] ?? '';
    const trunk = prefix !== '' && digits.startsWith(prefix);
    if (!matchesRegion(region, trunk ? digits.slice(prefix.length) : digits)) continue;
    return { verdict: 'valid', evidence: [`region:${region}`], confidence: nationalConfidence(value, trunk) };
  }
  return no;
}

/** A sum in groups of three, unless a word says that it is a telephone number. */
const sum = /^\d{1,3}(?: \d{3}){2,4}$/;

/** How much the way a national number is written says that it is one. */
function nationalConfidence(value: string, trunk: boolean): number {
  if (sum.test(value)) return 0.2;
  if (/^0[1-9](?<s>[ .-])\d\d(?:\k<s>\d\d){3}$/.test(value)) return 0.6;
  if (/^\([2-9]\d\d\) ?[2-9]\d\d[ .-]\d{4}$/.test(value)) return 0.85;
  if (/^(?:1[ .-])?[2-9]\d\d(?<s>[.-])[2-9]\d\d\k<s>\d{4}$/.test(value)) return 0.8;
  if (trunk && /^(?:\(?0\d{1,5}\)?[ /-]|0[ -]?\(?\d{2,5}\)?[ -])/.test(value)) return 0.6;
  if (trunk && /^0\d{10}$/.test(value)) return 0.45;
  if (/^[2-9]\d\d(?<s>[ .-])\d{3}\k<s>\d\d\k<s>\d\d$/.test(value)) return 0.5;
  return 0.35;
}

export const phoneDescription: Description = {
  title: 'Telephone number',
  standard: 'ITU-T E.164; numbering plans of libphonenumber',
  proof: 'structure',
  finds: [
    '+49 30 901820',
    'फ़ोन: «+49 30 901820»।',
    '+1 (212) 555-0147',
    '+44 20 7946 0958',
    '(415) 555-0132',
    '0171 2345678',
    'call «4155550132»',
    '+1-604-696-5272x565',
    'tél. «06 12 34 56 78»',
    '01.44.82.19.07',
    'telefon: «601 482 913»',
    'our desk («+49 30 901820»)',
  ],
  ignores: [
    '4155550132', // ten digits alone are anything
    '2024-05-17',
    '12.05.2024',
    'order 415-555-0132',
    '1 250 000',
    '+999 30 901820',
    '2019 - 2024',
    'phone log 2227  2227', // columns, not groups
    '02/05 121', // a day and a measure
    '0412 5591 7720', // groups of four
    '01 22 41 09', // pairs
    '081110 144509', // date and time
    '081110 144509 31',
  ],
};
