import { digit } from '../../checksums/digit';
import { luhn } from '../../checksums/luhn';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

export const austria: readonly Identifier[] = [
  {
    id: 'at-svnr',
    kind: 'social',
    lengths: [10],
    form: /[1-9]\d{3}[ /-]?\d{6}/,
    check: (value) =>
      weightedSum(value, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digit(value, 3) &&
      isDay(value.slice(4, 6), value.slice(6, 8)),
    words: { de: 'svnr|sv-nr|svnummer|sv-nummer|sozialversicherungsnummer' },
    alone: 0.42,
    grouped: 0.7,
  },
  {
    id: 'at-tax-number',
    kind: 'tax',
    lengths: [9],
    form: /\d{2}[ -]?\d{3}\/?\d{4}/,
    check: luhn,
    words: { de: 'abgabenkontonummer|steuernummer|finanzamt' },
    ownWordsOnly: true,
  },
  {
    id: 'at-company-number',
    kind: 'company',
    lengths: [6, 7],
    form: /\d{5,6} ?[A-Z]/,
    words: { de: 'firmenbuch|fn' },
    ownWordsOnly: true,
  },
];

export const austriaDescriptions: Readonly<Record<string, Description>> = {
  'at-svnr': {
    title: 'Austrian social security number',
    standard: '§ 31 ASVG; check digit modulo 11, date of birth',
    proof: 'check',
    finds: ['SVNR: «1237 010180»', 'SV-Nr. «1237010180»'],
    ignores: ['1238 010180', '1237 019980'],
  },
  'at-tax-number': {
    title: 'Austrian tax number',
    standard: 'BMF, Abgabenkontonummer; check digit modulo 10',
    proof: 'check',
    finds: ['Abgabenkontonummer «59-119/9013»'],
    ignores: ['59-119/9013', 'Abgabenkontonummer 59-119/901'],
  },
  'at-company-number': {
    title: 'Austrian company register number',
    standard: 'Firmenbuchgesetz § 15: digits and a letter',
    proof: 'cue',
    finds: ['FN «122119m»', 'Firmenbuch «71396 w»'],
    ignores: ['122119m', 'FN 12211'],
  },
};
