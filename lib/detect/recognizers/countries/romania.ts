import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

function cnp(value: string): boolean {
  const rest = weightedSum(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return isDay(value.slice(5, 7), value.slice(3, 5)) && (rest === 10 ? 1 : rest) === digit(value, 12);
}

export const romania: readonly Identifier[] = [
  {
    id: 'ro-cnp',
    kind: 'national',
    lengths: [13],
    form: /[1-9]\d{2}[01]\d[0-3]\d(?:0[1-9]|[1-4]\d|5[12]|70)\d{4}/,
    check: cnp,
    words: { ro: 'cnp|cod numeric' },
    alone: 0.6,
  },
  {
    id: 'ro-cui',
    kind: 'company',
    lengths: [5, 6, 7, 8, 9, 10],
    form: /\d{5,10}/,
    check: (value) =>
      ((weightedSum(value.padStart(10, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 ===
      digit(value, -1),
    words: { ro: 'cui|cif|cod fiscal' },
    ownWordsOnly: true,
  },
  {
    id: 'ro-identity-card',
    kind: 'national',
    at: 'code',
    lengths: [8],
    form: /[A-Z]{2} ?\d{6}/,
    words: { ro: 'carte de identitate|buletin|seria' },
    ownWordsOnly: true,
  },
];

export const romaniaDescriptions: Readonly<Record<string, Description>> = {
  'ro-cnp': {
    title: 'Romanian personal number (CNP)',
    standard: 'Legea 105/1996; weights modulo 11, date of birth, county',
    proof: 'check',
    finds: ['1800101420010'],
    ignores: ['1800101420011', '1801301420018'],
  },
  'ro-cui': {
    title: 'Romanian company number (CUI)',
    standard: 'Legea 359/2004; weights modulo 11',
    proof: 'check',
    finds: ['CUI «18547290»'],
    ignores: ['18547290'],
  },
  'ro-identity-card': {
    title: 'Romanian identity card number',
    standard: 'OUG 97/2005: series and six digits',
    proof: 'cue',
    finds: ['carte de identitate seria «RX 482957»'],
    ignores: ['RX 482957'],
  },
};
