import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const uruguay: readonly Identifier[] = [
  {
    id: 'uy-cedula',
    kind: 'national',
    lengths: [8],
    form: /\d\.\d{3}\.\d{3}-\d|\d{8}/,
    check: (value) => (10 - (weightedSum(value, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === digit(value, 7),
    words: { es: 'cédula|cedula|c.i.' },
    alone: 0.2,
    grouped: 0.75,
  },
  {
    id: 'uy-rut',
    kind: 'tax',
    lengths: [12],
    form: /\d{12}/,
    check: (value) =>
      (11 - (weightedSum(value, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digit(value, 11),
    words: { es: 'rut' },
    ownWordsOnly: true,
  },
];

export const uruguayDescriptions: Readonly<Record<string, Description>> = {
  'uy-cedula': {
    title: 'Uruguayan identity number',
    standard: 'Decreto 501/978; weights modulo 10',
    proof: 'check',
    finds: ['1.234.567-2'],
    ignores: ['1.234.567-3'],
  },
  'uy-rut': {
    title: 'Uruguayan taxpayer number (RUT)',
    standard: 'DGI, Registro Único Tributario; weights modulo 11',
    proof: 'check',
    finds: ['RUT «211003420017»'],
    ignores: ['211003420018'],
  },
};
