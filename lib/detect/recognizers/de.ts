import { mod11And10 } from '../checksums/mod11-10';
import { checksum, type Description, no, type Recognizer, wrongDigits } from '../recognizer';

/**
 * German tax identification number: eleven digits, of the first ten one occurs twice or three times.
 * @see § 139b AO; BZSt, "Aufbau der Identifikationsnummer"; ISO/IEC 7064, MOD 11,10
 */
export const deTaxId: Recognizer = {
  id: 'de-tax-id',
  category: 'national-id',
  severity: 'high',
  type: 'NATIONAL_ID',
  anchor: { at: 'digits' },
  pattern:
    /(?<![\p{L}\p{N}_]|[\d][.,/-]|[+-])[1-9]\d(?<s> ?)\d{3}\k<s>\d{3}\k<s>\d{3}(?![\p{L}\p{N}_]|[.,/-]\d)/uy,
  confidence: 0.45,
  context: {
    words: {
      de: [
        'steuer-id',
        'steueridentifikation',
        'steuer id',
        'steuernummer',
        'idnr',
        'identifikationsnummer',
        'steuerliche',
      ],
      en: ['tax id', 'tax number', 'tax identification', 'tin'],
    },
  },
  against: {
    en: ['order', 'phone', 'tel', 'timestamp', 'article', 'message id'],
    de: ['bestell', 'telefon', 'artikel', 'rechnung'],
  },
  proof: ({ value }) => {
    const digits = value.replaceAll(' ', '');
    const counts = new Map<string, number>();
    for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
    const repeated = [...counts.values()].filter((count) => count > 1);
    if (repeated.length !== 1 || (repeated[0] ?? 0) > 3) return no;
    if (!mod11And10(digits)) return wrongDigits;
    // One in fifty numbers of eleven digits passes: without grouping or a cue that is not enough.
    return { ...checksum, confidence: value.includes(' ') ? 0.6 : 0.35 };
  },
};

export const deDescriptions: Readonly<Record<string, Description>> = {
  'de-tax-id': {
    title: 'German tax identification number',
    finds: [
      { text: 'Steuer-ID: 86095742719', value: '86095742719' }, // example of the BZSt
      '86 095 742 719',
    ],
    ignores: ['86095742718', '86 095 742 718', '11111111111', '12345678901'],
  },
};
