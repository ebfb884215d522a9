import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

export const kuwait: readonly Identifier[] = [
  {
    id: 'kw-civil-id',
    kind: 'national',
    lengths: [12],
    form: /[23]\d{2}[01]\d[0-3]\d{6}/,
    check: (value) =>
      11 - (weightedSum(value, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === digit(value, 11) &&
      isDay(value.slice(5, 7), value.slice(3, 5)),
    words: { en: 'civil id', ar: 'الرقم المدني' },
    alone: 0.45,
  },
];

export const kuwaitDescriptions: Readonly<Record<string, Description>> = {
  'kw-civil-id': {
    title: 'Kuwaiti civil id',
    standard: 'Law 32/1982; weights modulo 11, date of birth',
    proof: 'check',
    finds: ['285061200104'],
    ignores: ['285131200123'],
  },
};
