import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const peru: readonly Identifier[] = [
  {
    id: 'pe-ruc',
    kind: 'tax',
    lengths: [11],
    form: /(?:10|15|16|17|20)\d{9}/,
    check: (value) =>
      (11 - (weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digit(value, 10),
    words: { es: 'ruc' },
    ownWordsOnly: true,
  },
];

export const peruDescriptions: Readonly<Record<string, Description>> = {
  'pe-ruc': {
    title: 'Peruvian taxpayer number (RUC)',
    standard: 'SUNAT, Decreto Legislativo 943; weights modulo 11',
    proof: 'check',
    finds: ['RUC «20512333797»'],
    ignores: ['20512333797'],
  },
};
