import { digit } from '../../checksums/digit';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

function rut(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < value.length - 1; i++) sum += digit(value, -2 - i) * (2 + (i % 6));
  return '0K987654321'[sum % 11] === value.at(-1);
}

export const chile: readonly Identifier[] = [
  {
    id: 'cl-rut',
    kind: 'national',
    lengths: [8, 9],
    form: /\d{1,2}(?<s>\.?)\d{3}\k<s>\d{3}-?[\dK]/,
    check: rut,
    words: { es: 'rut|run|rol único' },
    alone: 0.35,
    grouped: 0.7,
  },
];

export const chileDescriptions: Readonly<Record<string, Description>> = {
  'cl-rut': {
    title: 'Chilean identity and tax number (RUT)',
    standard: 'DFL 3/1969; check sign modulo 11',
    proof: 'check',
    finds: ['12.531.909-2', 'RUT «125319092»'],
    ignores: ['12.531.909-3', '12.531.909'],
  },
};
