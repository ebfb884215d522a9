import { digit } from '../../checksums/digit';
import { verhoeff } from '../../checksums/verhoeff';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

/** Check sign of a GSTIN: Luhn's scheme in base 36. */
function gstin(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 14; i++) {
    const product = digit(value, i) * (i % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return (36 - (sum % 36)) % 36 === digit(value, 14);
}

/** States and territories in plates. @see Motor Vehicles Act 1988, section 41 */
const states =
  'AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB';

export const india: readonly Identifier[] = [
  {
    id: 'in-aadhaar',
    kind: 'national',
    lengths: [12],
    form: /[2-9]\d{3}(?<s>[ :-]?)\d{4}\k<s>\d{4}/,
    check: verhoeff,
    words: { en: 'aadhaar|aadhar|uidai|uid', hi: 'आधार' },
    alone: 0.42,
    grouped: 0.65,
  },
  {
    id: 'in-vid',
    kind: 'national',
    lengths: [16],
    form: /[2-9]\d{3}(?<s>[ -]?)\d{4}\k<s>\d{4}\k<s>\d{4}/,
    check: verhoeff,
    words: { en: 'vid|virtual id' },
    ownWordsOnly: true,
  },
  {
    id: 'in-pan',
    kind: 'tax',
    at: 'code',
    lengths: [10],
    form: /[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]/,
    words: { en: 'pan|permanent account' },
    alone: 0.75,
  },
  {
    id: 'in-gstin',
    kind: 'company',
    lengths: [15],
    form: /(?:0[1-9]|[12]\d|3[0-7]|9[79])[A-Z]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d]/,
    check: gstin,
    words: { en: 'gstin|gst' },
    alone: 0.95,
    mistyped: 0.45,
  },
  {
    id: 'in-voter',
    kind: 'voter',
    at: 'code',
    lengths: [10],
    form: /[A-Z]{3}\d{7}/,
    words: { en: 'epic|voter' },
  },
  {
    id: 'in-ifsc',
    kind: 'bank',
    at: 'code',
    lengths: [11],
    form: /[A-Z]{4}0[A-Z\d]{6}/,
    words: { en: 'ifsc' },
    severity: 'low',
  },
  {
    id: 'in-passport',
    kind: 'passport',
    at: 'code',
    lengths: [8],
    form: /[A-PR-WY][1-9]\d ?\d{4}[1-9]/,
    words: { en: 'indian passport|passport' },
    ownWordsOnly: true,
  },
  {
    id: 'in-driving-licence',
    kind: 'licence',
    at: 'code',
    lengths: [15, 16],
    form: new RegExp(`(?:${states})[- ]?\\d{2}[ -]?(?:19|20)\\d{2}\\d{7}`),
    words: { en: 'driving licence|dl no' },
    alone: 0.6,
  },
  {
    id: 'in-uan',
    kind: 'social',
    lengths: [12],
    form: /1\d{11}/,
    words: { en: 'uan|epfo|universal account' },
    ownWordsOnly: true,
  },
  {
    id: 'in-plate',
    kind: 'plate',
    at: 'code',
    lengths: [8, 9, 10],
    form: new RegExp(`(?:${states})(?<s>[ -]?)\\d{1,2}\\k<s>[A-HJ-NP-Z]{1,3}\\k<s>\\d{4}`),
    words: { en: 'vehicle' },
    alone: 0.5,
  },
];

export const indiaDescriptions: Readonly<Record<string, Description>> = {
  'in-aadhaar': {
    title: 'Indian Aadhaar number',
    standard: 'Aadhaar Act 2016; Verhoeff',
    proof: 'check',
    finds: ['2341 2341 2346', 'Aadhaar: «234123412346»'],
    ignores: ['2341 2341 2347', '1341 2341 2346'],
  },
  'in-vid': {
    title: 'Indian virtual id',
    standard: 'UIDAI circular 1 of 2018; Verhoeff',
    proof: 'check',
    finds: ['VID «2341 2341 2341 2341»'],
    ignores: ['VID 1341 2341 2341 2346'],
  },
  'in-pan': {
    title: 'Indian permanent account number',
    standard: 'Income-tax Rules 1962, rule 114: fourth letter says who holds it',
    proof: 'structure',
    finds: ['ABCPD1234Z', 'PAN «AAAPZ1234C»'],
    ignores: ['ABCXD1234Z', 'ABCPD123Z'],
  },
  'in-gstin': {
    title: 'Indian goods and services tax number',
    standard: 'CGST Rules 2017, rule 10; check sign modulo 36',
    proof: 'check',
    finds: ['27AAPFU0939F1ZV'],
    ignores: ['38AAPFU0939F1ZV', '27AAPFU0939F1V'],
  },
  'in-voter': {
    title: 'Indian voter number',
    standard: 'Registration of Electors Rules 1960: three letters and seven digits',
    proof: 'cue',
    finds: ['voter id «KSD1287349»'],
    ignores: ['KSD1287349', 'voter id KSD128734'],
  },
  'in-ifsc': {
    title: 'Indian bank branch code (IFSC)',
    standard: 'Reserve Bank of India, IFSC: four letters, zero, six signs',
    proof: 'cue',
    finds: ['IFSC «SBIN0001234»'],
    ignores: ['SBIN0001234', 'IFSC SBIN1001234'],
  },
  'in-passport': {
    title: 'Indian passport number',
    standard: 'Passports Act 1967: letter and seven digits',
    proof: 'cue',
    finds: ['Indian passport «J8369854»'],
    ignores: ['J8369854', 'Indian passport Q8369854'],
  },
  'in-driving-licence': {
    title: 'Indian driving licence',
    standard: 'Central Motor Vehicles Rules 1989: state, office, year, serial',
    proof: 'structure',
    finds: ['MH14 20110062821'],
    ignores: ['XX14 20110062821', 'MH14 17110062821'],
  },
  'in-uan': {
    title: 'Indian provident fund number (UAN)',
    standard: 'EPFO, Universal Account Number: twelve digits',
    proof: 'cue',
    finds: ['UAN «100904319456»'],
    ignores: ['100904319456', 'UAN 10090431'],
  },
  'in-plate': {
    title: 'Indian vehicle plate',
    standard: 'Motor Vehicles Act 1988, section 41: state, office, letters, number',
    proof: 'structure',
    finds: ['KA53ME3456', 'MH 12 AB 1234'],
    ignores: ['ZZ53ME3456', 'KA53ME345'],
  },
};
