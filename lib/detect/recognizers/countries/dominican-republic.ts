import { digit } from '../../checksums/digit';
import { luhn } from '../../checksums/luhn';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const dominicanRepublic: readonly Identifier[] = [
  {
    id: 'do-cedula',
    kind: 'national',
    lengths: [11],
    form: /\d{3}(?<s>-?)\d{7}\k<s>\d/,
    check: luhn,
    words: { es: 'cédula|cedula' },
    alone: 0.2,
    grouped: 0.8,
  },
  {
    id: 'do-rnc',
    kind: 'company',
    lengths: [9],
    form: /[145]-?\d{2}-?\d{5}-?\d/,
    check: (value) =>
      ((10 - (weightedSum(value, [7, 9, 8, 6, 5, 4, 3, 2]) % 11) + 9) % 9) + 1 === digit(value, 8),
    words: { es: 'rnc' },
    ownWordsOnly: true,
  },
];

export const dominicanRepublicDescriptions: Readonly<Record<string, Description>> = {
  'do-cedula': {
    title: 'Dominican identity number',
    standard: 'Ley 8-92; Luhn',
    proof: 'check',
    finds: ['001-1391820-5'],
    ignores: ['001-1391820-6'],
  },
  'do-rnc': {
    title: 'Dominican taxpayer number (RNC)',
    standard: 'DGII, Registro Nacional de Contribuyentes; weights modulo 11',
    proof: 'check',
    finds: ['RNC «1-01-85004-3»'],
    ignores: ['1-01-85004-3', 'RNC 1-01-8500'],
  },
};
