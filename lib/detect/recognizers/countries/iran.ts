import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const iran: readonly Identifier[] = [
  {
    id: 'ir-national-code',
    kind: 'national',
    lengths: [10],
    form: /\d{3}-?\d{6}-?\d/,
    check: (value) => {
      const rest = weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return (rest < 2 ? rest : 11 - rest) === digit(value, 9);
    },
    words: { fa: 'کد ملی|شماره ملی', en: 'iranian' },
    ownWordsOnly: true,
  },
];

export const iranDescriptions: Readonly<Record<string, Description>> = {
  'ir-national-code': {
    title: 'Iranian national code',
    standard: 'National Organization for Civil Registration; weights modulo 11',
    proof: 'check',
    finds: ['کد ملی «0471052647»'],
    ignores: ['0471052648'],
  },
};
