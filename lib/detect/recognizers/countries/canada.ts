import { digit } from '../../checksums/digit';
import { luhn } from '../../checksums/luhn';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const canada: readonly Identifier[] = [
  {
    id: 'ca-sin',
    kind: 'social',
    lengths: [9],
    form: /[1-79]\d{2}(?<s>[ -]?)\d{3}\k<s>\d{3}/,
    check: luhn,
    words: { en: 'sin|social insurance', fr: 'nas|assurance sociale' },
    alone: 0.35,
    grouped: 0.6,
  },
  {
    id: 'ca-business-number',
    kind: 'company',
    lengths: [9, 15],
    form: /\d{5} ?\d{4}(?: ?(?:R[CMPTZ]|S?N) ?\d{4})?/,
    check: (value) => luhn(value.slice(0, 9)),
    words: { en: 'bn|business number|gst|hst', fr: "numéro d'entreprise|tps" },
    ownWordsOnly: true,
  },
  {
    id: 'ca-on-health-card',
    kind: 'health',
    lengths: [10, 12],
    form: /[1-9]\d{3}(?<s>[ -]?)\d{3}\k<s>\d{3}(?:[ -]?[A-Z]{2})?/,
    check: (value) => luhn(value.slice(0, 10)),
    words: { en: 'ohip|health card' },
  },
  {
    id: 'ca-qc-health-card',
    kind: 'health',
    at: 'code',
    lengths: [12],
    capitals: true,
    form: /[A-Z]{4} ?\d{2}[0156]\d ?[0-3]\d{3}/,
    words: { en: 'ramq', fr: 'ramq|assurance maladie|carte soleil' },
    alone: 0.6,
    grouped: 0.8,
  },
  {
    id: 'ca-bc-health-number',
    kind: 'health',
    lengths: [10],
    form: /9\d{3}(?<s>[ -]?)\d{3}\k<s>\d{3}/,
    check: (value) => 11 - (weightedSum(value, [2, 4, 8, 5, 10, 9, 7, 3], 1) % 11) === digit(value, 9),
    words: { en: 'phn|personal health number|msp' },
  },
  {
    id: 'ca-passport',
    kind: 'passport',
    at: 'code',
    lengths: [8],
    form: /[A-Z](?:[A-Z]\d{6}|\d{6}[A-Z]{2})/,
    words: { en: 'canadian passport', fr: 'passeport canadien' },
    ownWordsOnly: true,
  },
  {
    id: 'ca-on-licence',
    kind: 'licence',
    at: 'code',
    lengths: [15],
    form: /[A-Z]\d{4}-?\d{5}-?\d[0156]\d[0-3]\d/,
    words: { en: "driver's licence|ontario" },
    alone: 0.35,
    grouped: 0.75,
  },
];

export const canadaDescriptions: Readonly<Record<string, Description>> = {
  'ca-sin': {
    title: 'Canadian social insurance number',
    standard: 'Employment Insurance Act, section 138; Luhn',
    proof: 'check',
    finds: ['SIN: «130 692 544»', 'social insurance number «130692544»'],
    ignores: ['130 692 545', '046 454 285'],
  },
  'ca-business-number': {
    title: 'Canadian business number',
    standard: 'Canada Revenue Agency, RC2; Luhn',
    proof: 'check',
    finds: ['business number «123456782 RT0001»', 'BN «123456782»'],
    ignores: ['BN 12345678', '123456780'],
  },
  'ca-on-health-card': {
    title: 'Ontario health card number',
    standard: 'Health Card Validation Reference Manual, Ministry of Health; Luhn',
    proof: 'check',
    finds: ['OHIP «9876-543-217-AB»'],
    ignores: ['OHIP 9876-543-21'],
  },
  'ca-qc-health-card': {
    title: 'Quebec health insurance number',
    standard: 'RAMQ: letters of the name, date of birth (+50 for women), two digits',
    proof: 'structure',
    finds: ['TREM 8052 1419', 'RAMQ: «TREM80521419»'],
    ignores: ['TREM 8092 1419', 'TRE 8052 1419'],
  },
  'ca-bc-health-number': {
    title: 'British Columbia health number',
    standard: 'BC PharmaNet, personal health number; weights modulo 11',
    proof: 'check',
    finds: ['PHN «9876 543 218»'],
    ignores: ['PHN 8876 543 21'],
  },
  'ca-passport': {
    title: 'Canadian passport number',
    standard:
      'Canadian Passport Order: two letters and six digits, since 2023 letter, six digits, two letters',
    proof: 'cue',
    finds: ['Canadian passport «GA302922»'],
    ignores: ['GA302922', 'Canadian passport 302922'],
  },
  'ca-on-licence': {
    title: 'Ontario driving licence',
    standard:
      'Highway Traffic Act, O. Reg. 340/94: letter of the name, serial, date of birth (+50 for women)',
    proof: 'structure',
    finds: ['D6101-40706-60905'],
    ignores: ['D6101-40706-69905', 'D6101-4070-60905'],
  },
};
