import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

/** Values of the letters in the order they came into use. */
const letters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

function identityNumber(value: string): boolean {
  const letter = letters.indexOf(value[0] ?? '') + 10;
  return (
    (Math.floor(letter / 10) + (letter % 10) * 9 + weightedSum(value, [8, 7, 6, 5, 4, 3, 2, 1, 1], 1)) %
      10 ===
    0
  );
}

export const taiwan: readonly Identifier[] = [
  {
    id: 'tw-identity-number',
    kind: 'national',
    at: 'code',
    lengths: [10],
    form: /[A-Z][1289]\d{8}/,
    check: identityNumber,
    words: { zh: '身分證|身份證字號|統一證號', en: 'taiwan id' },
    alone: 0.6,
  },
];

export const taiwanDescriptions: Readonly<Record<string, Description>> = {
  'tw-identity-number': {
    title: 'Taiwanese identity number',
    standard: 'Household Registration Act; weights modulo 10',
    proof: 'check',
    finds: ['A123456789'],
    ignores: ['A123456788'],
  },
};
