import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

/** Companies add 40 to the day. */
function kennitala(value: string): boolean {
  const check = (11 - (weightedSum(value, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return isDay(Number(value.slice(0, 2)) % 40, value.slice(2, 4)) && check === digit(value, 8);
}

export const iceland: readonly Identifier[] = [
  {
    id: 'is-kennitala',
    kind: 'national',
    lengths: [10],
    form: /[0-7]\d[01]\d{3}[ -]?\d{3}[089]/,
    check: kennitala,
    words: { is: 'kennitala|kt' },
    alone: 0.35,
    grouped: 0.8,
  },
];

export const icelandDescriptions: Readonly<Record<string, Description>> = {
  'is-kennitala': {
    title: 'Icelandic identity number',
    standard: 'Lög um þjóðskrá nr. 70/2018; weights modulo 11',
    proof: 'check',
    finds: ['450401-3150', 'kennitala «120174-3399»'],
    ignores: ['450401-3160', '451401-3150'],
  },
};
