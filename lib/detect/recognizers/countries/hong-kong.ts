import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

/** A missing first letter counts as a blank, 36. */
function identityCard(value: string): boolean {
  const hasTwo = value.length === 9;
  const letters = hasTwo ? weightedSum(value, [9, 8]) : 36 * 9 + digit(value, 0) * 8;
  const sum = letters + weightedSum(value, [7, 6, 5, 4, 3, 2, 1], hasTwo ? 2 : 1);
  return sum % 11 === 0;
}

export const hongKong: readonly Identifier[] = [
  {
    id: 'hk-identity-card',
    kind: 'national',
    at: 'code',
    lengths: [7, 8, 9],
    form: /[A-Z]{1,2}\d{6} ?(?:\([\dA]\)|[\dA])/,
    check: identityCard,
    words: { en: 'hkid|hong kong id', zh: '身份證|香港身份證' },
    alone: 0.42,
    grouped: 0.85,
  },
];

export const hongKongDescriptions: Readonly<Record<string, Description>> = {
  'hk-identity-card': {
    title: 'Hong Kong identity card number',
    standard: 'Registration of Persons Regulations, cap. 177A; weights modulo 11',
    proof: 'check',
    finds: ['A123456(3)', 'HKID «AB987654(3)»'],
    ignores: ['A123456(4)', 'A12345(3)'],
  },
};
