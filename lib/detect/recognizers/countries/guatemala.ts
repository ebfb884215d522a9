import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

function nit(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < value.length - 1; i++) sum += digit(value, -2 - i) * (i + 2);
  return '0123456789K'[(11 - (sum % 11)) % 11] === value.at(-1);
}

function cui(value: string): boolean {
  const department = Number(value.slice(9, 11));
  return (
    weightedSum(value, [2, 3, 4, 5, 6, 7, 8, 9]) % 11 === digit(value, 8) &&
    department >= 1 &&
    department <= 22 &&
    !value.endsWith('00')
  );
}

export const guatemala: readonly Identifier[] = [
  {
    id: 'gt-nit',
    kind: 'tax',
    lengths: [5, 6, 7, 8, 9],
    form: /\d{4,8}-?[\dK]/,
    check: nit,
    words: { es: 'nit' },
    ownWordsOnly: true,
  },
  {
    id: 'gt-cui',
    kind: 'national',
    lengths: [13],
    form: /\d{4} ?\d{5} ?\d{4}/,
    check: cui,
    words: { es: 'cui|dpi' },
  },
];

export const guatemalaDescriptions: Readonly<Record<string, Description>> = {
  'gt-nit': {
    title: 'Guatemalan tax number (NIT)',
    standard: 'SAT, Decreto 25-71; weights modulo 11',
    proof: 'check',
    finds: ['NIT «576937-K»'],
    ignores: ['576937-K', 'NIT 57'],
  },
  'gt-cui': {
    title: 'Guatemalan identity number (CUI)',
    standard: 'RENAP, Decreto 90-2005; weights modulo 11, department',
    proof: 'check',
    finds: ['DPI «1234 56789 0101»'],
    ignores: ['1234 56782 0101'],
  },
};
