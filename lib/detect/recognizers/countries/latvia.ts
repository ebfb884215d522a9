import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

export const latvia: readonly Identifier[] = [
  {
    id: 'lv-personal-code',
    kind: 'national',
    lengths: [11],
    form: /(?:[0-3]\d[01]\d{3}-?[0-2]\d{4}|32\d{4}-?\d{5})/,
    check: (value) =>
      value.startsWith('32') ||
      (((1101 - weightedSum(value, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11) % 10 === digit(value, 10) &&
        isDay(value.slice(0, 2), value.slice(2, 4))),
    words: { lv: 'personas kods' },
    alone: 0.2,
    grouped: 0.75,
  },
];

export const latviaDescriptions: Readonly<Record<string, Description>> = {
  'lv-personal-code': {
    title: 'Latvian personal code',
    standard: 'Iedzīvotāju reģistra likums; weights modulo 11, date of birth until 2017',
    proof: 'check',
    finds: ['161175-19997'],
    ignores: ['161375-19997'],
  },
};
