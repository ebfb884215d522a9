import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

/** Prefixes that are not used. @see HMRC National Insurance Manual NIM39110 */
const nino = (value: string): boolean => !/(\d)\1{5}/.test(value);

const nhs = (value: string): boolean =>
  (11 - (weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digit(value, 9);

const utr = (value: string): boolean =>
  '21987654321'[weightedSum(value, [6, 7, 8, 9, 10, 5, 4, 3, 2], 1) % 11] === value[0];

/** Women add 50 to the month. */
const licence = (value: string): boolean => isDay(value.slice(8, 10), Number(value.slice(6, 8)) % 50);

/** What stands beside numbers of products and measures, and in no plate that is worth a look by itself. */
const productLetters =
  /GPU|CPU|TPU|SXM|PCB|PSU|USB|NEO|CEO|XWB|PRO|MAX|LTE|LED|LCD|SSD|HDD|RAM|DDR|RGB|RTX|GTX|LGA|USD|EUR|GBP|AUD|THE|AND|FOR|WAS|HAS|CAN|PDF|CSS|DAY/;

/** Plates of 1963 to 2001: the age stood after the number or before it. By itself only with three digits. */
function formerPlate(value: string, isGrouped: boolean): number {
  const isFull = value.length === 7 && !productLetters.test(value) && !/000|(\d)\1\1/.test(value);
  return isFull && !(isGrouped && /[A-Z]$/.test(value) && /^[A-Z]{3}/.test(value)) ? 0.42 : 0.3;
}

export const unitedKingdom: readonly Identifier[] = [
  {
    id: 'gb-nino',
    kind: 'social',
    at: 'code',
    lengths: [9],
    form: /(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:(?<s>[ -]?)\d{2}\k<s>\d{2}\k<s>\d{2}\k<s>|[ -]\d{6}[ -]?)[A-D]/,
    check: nino,
    isStructural: true,
    words: { en: 'national insurance|nino|ni number|ni no' },
    alone: 0.8,
  },
  {
    id: 'gb-nhs',
    kind: 'health',
    lengths: [10],
    form: /\d{3}(?<s>[ -]?)\d{3}\k<s>\d{4}/,
    check: nhs,
    words: { en: 'nhs|h&c number|chi number' },
    alone: 0.35,
    grouped: 0.65,
  },
  {
    id: 'gb-utr',
    kind: 'tax',
    lengths: [10],
    form: /\d{5} ?\d{5}/,
    check: utr,
    words: { en: 'utr|unique taxpayer' },
    ownWordsOnly: true,
  },
  {
    id: 'gb-driving-licence',
    kind: 'licence',
    at: 'code',
    lengths: [16],
    form: /(?:[A-Z]{5}|[A-Z]{1,4}9{1,4})\d[0156]\d[0-3]\d{2}[A-Z9]{2}[A-Z\d]{3}/,
    check: licence,
    words: { en: 'licence|driver number|dvla' },
    alone: 0.9,
  },
  {
    id: 'gb-passport',
    kind: 'passport',
    lengths: [9],
    form: /\d{9}/,
    words: { en: 'uk passport|british passport' },
    ownWordsOnly: true,
  },
  {
    id: 'gb-sort-code-account',
    kind: 'bank',
    lengths: [14],
    form: /\d{2}-\d{2}-\d{2}[ ,;]{1,2}(?:acc(?:oun)?t?(?: (?:no|number))?:? ?)?\d{8}/,
    words: { en: 'sort code' },
    alone: 0.42,
  },
  {
    id: 'gb-company-number',
    kind: 'company',
    at: 'code',
    lengths: [8],
    form: /(?:SC|NI|OC|SO|NC|LP|R0)\d{6}/,
    words: { en: 'company number|companies house|registered in' },
    ownWordsOnly: true,
  },
  {
    id: 'gb-plate',
    kind: 'plate',
    at: 'code',
    lengths: [7],
    form: /[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[12567]\d)[ -]?[A-HJ-PR-Z]{3}/,
    words: { en: 'number plate|car reg|registration' },
    alone: 0.45,
    capitals: true,
  },
  {
    id: 'gb-former-plate',
    kind: 'plate',
    at: 'code',
    lengths: [4, 5, 6, 7],
    form: /[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-TV-Y]/,
    words: { en: 'number plate|car reg|registration' },
    alone: 0.3,
    weigh: formerPlate,
    capitals: true,
  },
];

export const unitedKingdomDescriptions: Readonly<Record<string, Description>> = {
  'gb-nino': {
    title: 'UK national insurance number',
    standard: 'HMRC National Insurance Manual NIM39110',
    proof: 'structure',
    finds: ['AB 12 34 56 C', 'JG103759A'],
    ignores: ['BG103759A', 'DG103759A', 'JG103759E', 'JG10375A', 'JG1037591A'],
  },
  'gb-nhs': {
    title: 'UK NHS number',
    standard: 'NHS Data Dictionary, NHS number; weights modulo 11',
    proof: 'check',
    finds: ['401-023-2137', 'NHS number «4010232137»'],
    ignores: ['NHS 401-023-213'],
  },
  'gb-utr': {
    title: 'UK unique taxpayer reference',
    standard: 'HMRC, SA1; weights modulo 11',
    proof: 'check',
    finds: ['UTR «66830 10742»'],
    ignores: ['46830 10743'],
  },
  'gb-driving-licence': {
    title: 'UK driving licence',
    standard: 'DVLA, driver number: name, date of birth (+50 in the month for women), initials, check',
    proof: 'structure',
    finds: ['MORGA657054SM9IJ'],
    ignores: ['MORGA697054SM9IJ'],
  },
  'gb-passport': {
    title: 'UK passport number',
    standard: 'HM Passport Office: nine digits',
    proof: 'cue',
    finds: ['British passport «533401372»'],
    ignores: ['533401372'],
  },
  'gb-sort-code-account': {
    title: 'UK sort code and account number',
    standard: 'Vocalink, sorting codes: six and eight digits',
    proof: 'structure',
    finds: ['sort code «20-00-00 55779911»'],
    ignores: ['20-00-00 5577991'],
  },
  'gb-company-number': {
    title: 'UK company number',
    standard: 'Companies Act 2006: two letters and six digits, or eight digits',
    proof: 'cue',
    finds: ['company number «SC123456»'],
    ignores: ['SC123456'],
  },
  'gb-plate': {
    title: 'UK vehicle plate',
    standard: 'DVLA, INF104: two letters, age, three letters',
    proof: 'structure',
    finds: ['AB51 ABC'],
    ignores: ['IB51 ABC', 'AB01 ABC'],
  },
  'gb-former-plate': {
    title: 'UK vehicle plate of before 2001',
    standard:
      'DVLA, INF104: an age letter, up to three digits, three letters; until 1983 the other way round',
    proof: 'structure',
    finds: ['M456 DEF', 'DEF456G', 'her car reg is «K1 ABC»'],
    ignores: ['H100 SXM', 'LED 100W', 'B2 DEL', 'A320 NEO', 'SSD500G'],
  },
};
