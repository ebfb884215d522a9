import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

function ird(value: string): boolean {
  const padded = value.padStart(9, '0');
  const first = (11 - (weightedSum(padded, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  const second = (11 - (weightedSum(padded, [7, 4, 3, 2, 5, 2, 7, 6]) % 11)) % 11;
  return (first === 10 ? second : first) === digit(padded, 8);
}

export const newZealand: readonly Identifier[] = [
  {
    id: 'nz-ird',
    kind: 'tax',
    lengths: [8, 9],
    form: /\d{2,3}-?\d{3}-?\d{3}/,
    check: ird,
    words: { en: 'ird|inland revenue' },
    ownWordsOnly: true,
  },
  {
    id: 'nz-nhi',
    kind: 'health',
    at: 'code',
    lengths: [7],
    form: /[A-HJ-NP-Z]{3}\d{4}|[A-HJ-NP-Z]{3}\d{2}[A-HJ-NP-Z]{2}/,
    words: { en: 'nhi|national health index' },
    ownWordsOnly: true,
  },
  {
    id: 'nz-bank-account',
    kind: 'bank',
    lengths: [15, 16],
    form: /\d{2}-\d{4}-\d{7}-\d{2,3}/,
    words: { en: 'bank account' },
    alone: 0.75,
  },
];

export const newZealandDescriptions: Readonly<Record<string, Description>> = {
  'nz-ird': {
    title: 'New Zealand tax number (IRD)',
    standard: 'Inland Revenue, IRD number validation; weights modulo 11',
    proof: 'check',
    finds: ['IRD «49-091-850»'],
    ignores: ['49-091-850'],
  },
  'nz-nhi': {
    title: 'New Zealand health number (NHI)',
    standard: 'HISO 10046: three letters, four digits; since 2026 two digits and two letters',
    proof: 'cue',
    finds: ['NHI «ZAC5361»'],
    ignores: ['ZAC5361'],
  },
  'nz-bank-account': {
    title: 'New Zealand bank account',
    standard: 'Payments NZ, bank account number: bank, branch, account, suffix',
    proof: 'structure',
    finds: ['12-3140-0171323-50'],
    ignores: ['12-3140-017132-50'],
  },
};
