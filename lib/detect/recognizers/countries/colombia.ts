import { digit } from '../../checksums/digit';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

const weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];

function nit(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < value.length - 1; i++) sum += digit(value, -2 - i) * (weights[i] ?? 0);
  return '01987654321'[sum % 11] === value.at(-1);
}

export const colombia: readonly Identifier[] = [
  {
    id: 'co-nit',
    kind: 'tax',
    lengths: [9, 10],
    form: /\d{2,3}(?<s>\.?)\d{3}\k<s>\d{3}-?\d/,
    check: nit,
    words: { es: 'nit|rut' },
    ownWordsOnly: true,
  },
  {
    id: 'co-cedula',
    kind: 'national',
    lengths: [6, 7, 8, 9, 10],
    form: /\d{1,3}(?:[.,]\d{3}){2,3}|\d{6,10}/,
    words: { es: 'cédula de ciudadanía|cedula de ciudadania' },
    ownWordsOnly: true,
  },
];

export const colombiaDescriptions: Readonly<Record<string, Description>> = {
  'co-nit': {
    title: 'Colombian tax number (NIT)',
    standard: 'DIAN, Orden Administrativa 4/1989; weights modulo 11',
    proof: 'check',
    finds: ['NIT «213.123.432-1»', 'NIT: «2131234321»'],
    ignores: ['213.123.432-1', 'NIT 213.12'],
  },
  'co-cedula': {
    title: 'Colombian identity number',
    standard: 'Registraduría Nacional, Ley 39/1961: six to ten digits',
    proof: 'cue',
    finds: ['cédula de ciudadanía «1.020.345.678»'],
    ignores: ['1.020.345.678', 'cédula de ciudadanía 1020'],
  },
};
