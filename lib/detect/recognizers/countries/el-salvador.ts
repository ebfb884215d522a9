import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

/** Numbers given out since 100 are checked with other weights than the first ones. */
function nit(value: string): boolean {
  const old = (weightedSum(value, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10;
  const young = (11 - (weightedSum(value, [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return (Number(value.slice(10, 13)) <= 100 ? old : young % 10) === digit(value, 13);
}

export const elSalvador: readonly Identifier[] = [
  {
    id: 'sv-dui',
    kind: 'national',
    lengths: [9],
    form: /\d{8}-?\d/,
    check: (value) => (weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2]) + digit(value, 8)) % 10 === 0,
    words: { es: 'dui|documento único' },
    ownWordsOnly: true,
  },
  {
    id: 'sv-nit',
    kind: 'tax',
    lengths: [14],
    form: /[019]\d{3}(?<s>-?)\d{6}\k<s>\d{3}\k<s>\d/,
    check: nit,
    words: { es: 'nit' },
    alone: 0.2,
    grouped: 0.8,
  },
];

export const elSalvadorDescriptions: Readonly<Record<string, Description>> = {
  'sv-dui': {
    title: 'Salvadoran identity number (DUI)',
    standard: 'Ley especial reguladora del DUI; weights modulo 10',
    proof: 'check',
    finds: ['DUI «00016297-5»'],
    ignores: ['00016297-5', 'DUI 0001629-5'],
  },
  'sv-nit': {
    title: 'Salvadoran tax number (NIT)',
    standard: 'Ley del NIT; weights modulo 11',
    proof: 'check',
    finds: ['0614-050707-104-8'],
    ignores: ['0614-050707-104-9'],
  },
};
