import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

const weights = [2, 7, 6, 5, 4, 3, 2];

/** Check letters of each first letter, and what is added to the sum. */
const series: Readonly<Record<string, readonly [string, number]>> = {
  S: ['JZIHGFEDCBA', 0],
  T: ['JZIHGFEDCBA', 4],
  F: ['XWUTRQPNMLK', 0],
  G: ['XWUTRQPNMLK', 4],
  M: ['KLJNPQRTUWX', 3],
};

function nric(value: string): boolean {
  const [letters = '', offset = 0] = series[value[0] ?? ''] ?? [];
  const rest = (weightedSum(value, weights, 1) + offset) % 11;
  return letters[value.startsWith('M') ? 10 - rest : rest] === value[8];
}

function uen(value: string): boolean {
  return value.length === 9
    ? 'XMKECAWLJDB'[weightedSum(value, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === value[8]
    : 'ZKCMDNERGWH'[weightedSum(value, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === value[9];
}

export const singapore: readonly Identifier[] = [
  {
    id: 'sg-nric',
    kind: 'national',
    at: 'code',
    lengths: [9],
    form: /[STFGM]\d{7}[A-Z]/,
    check: nric,
    words: { en: 'nric|fin' },
    alone: 0.85,
  },
  {
    id: 'sg-uen',
    kind: 'company',
    lengths: [9, 10],
    form: /(?:19|20)\d{2}\d{5}[A-Z]|\d{8}[A-Z]/,
    check: uen,
    words: { en: 'uen|unique entity' },
    alone: 0.45,
    capitals: true,
  },
  {
    id: 'sg-uen-other',
    kind: 'company',
    at: 'code',
    lengths: [10],
    form: /[TSR]\d{2}[A-Z]{2}\d{4}[A-Z]/,
    words: { en: 'uen|unique entity' },
    alone: 0.75,
    capitals: true,
  },
];

export const singaporeDescriptions: Readonly<Record<string, Description>> = {
  'sg-nric': {
    title: 'Singaporean identity number (NRIC, FIN)',
    standard: 'National Registration Act; weights modulo 11',
    proof: 'check',
    finds: ['S2740116C'],
    ignores: ['S2740116D'],
  },
  'sg-uen': {
    title: 'Singaporean entity number (UEN)',
    standard: 'Accounting and Corporate Regulatory Authority, UEN: year and serial, letter',
    proof: 'structure',
    finds: ['UEN «201434292D»'],
    ignores: ['53125226'],
  },
  'sg-uen-other': {
    title: 'Singaporean entity number of other bodies',
    standard: 'Accounting and Corporate Regulatory Authority, UEN: year, kind of body, serial, letter',
    proof: 'structure',
    finds: ['T16RF0037C'],
    ignores: ['T16R0037C'],
  },
};
