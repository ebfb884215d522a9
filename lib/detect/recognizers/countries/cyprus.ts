import { digit } from '../../checksums/digit';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

/** What digits at odd places count for. */
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

function taxCode(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += i % 2 === 0 ? (odd[digit(value, i)] ?? 0) : digit(value, i);
  return String.fromCharCode(65 + (sum % 26)) === value[8];
}

export const cyprus: readonly Identifier[] = [
  {
    id: 'cy-tax-code',
    kind: 'tax',
    lengths: [9],
    form: /[013-59]\d{7}[A-Z]/,
    check: taxCode,
    words: { en: 'tic|cyprus', el: 'αφτ|φορολογικ' },
    alone: 0.6,
  },
];

export const cyprusDescriptions: Readonly<Record<string, Description>> = {
  'cy-tax-code': {
    title: 'Cypriot tax code',
    standard: 'Tax Department, TIC; check letter modulo 26',
    proof: 'check',
    finds: ['10259033P'],
    ignores: ['10259033Q', '20259033P'],
  },
};
