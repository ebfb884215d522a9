import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

function iin(value: string): boolean {
  const first = weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const second = weightedSum(value, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return isDay(value.slice(4, 6), value.slice(2, 4)) && (first < 10 ? first : second) === digit(value, 11);
}

export const kazakhstan: readonly Identifier[] = [
  {
    id: 'kz-iin',
    kind: 'national',
    lengths: [12],
    form: /\d{2}[01]\d[0-3]\d[0-6]\d{5}/,
    check: iin,
    words: { ru: 'иин', kk: 'жсн' },
    alone: 0.42,
  },
];

export const kazakhstanDescriptions: Readonly<Record<string, Description>> = {
  'kz-iin': {
    title: 'Kazakh individual number (IIN)',
    standard: 'Law 223-III/2007; weights modulo 11, date of birth',
    proof: 'check',
    finds: ['ИИН «850612300122»'],
    ignores: ['851312300124'],
  },
};
