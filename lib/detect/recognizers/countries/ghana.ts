import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const ghana: readonly Identifier[] = [
  {
    id: 'gh-ghana-card',
    kind: 'national',
    at: 'code',
    lengths: [13],
    form: /GHA-?\d{9}-?\d/,
    words: { en: 'ghana card|ghanacard' },
    alone: 0.9,
  },
  {
    id: 'gh-tin',
    kind: 'tax',
    at: 'code',
    lengths: [11],
    form: /[PCGQV]00\d{7}[\dX]/,
    check: (value) => {
      const check = weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9], 1) % 11;
      return (check === 10 ? 'X' : String(check)) === value[10];
    },
    words: { en: 'tin|ghana revenue' },
    alone: 0.85,
  },
];

export const ghanaDescriptions: Readonly<Record<string, Description>> = {
  'gh-ghana-card': {
    title: 'Ghana Card number',
    standard: 'National Identity Register Act 750/2008: GHA, nine digits, one digit',
    proof: 'structure',
    finds: ['GHA-123456789-0'],
    ignores: ['GHA-12345678-0', 'GHB-123456789-0'],
  },
  'gh-tin': {
    title: 'Ghanaian tax number',
    standard: 'Ghana Revenue Authority, TIN; weights modulo 11',
    proof: 'check',
    finds: ['C0000803561'],
    ignores: ['C0000803562'],
  },
};
