import { digit } from '../../checksums/digit';
import { luhn } from '../../checksums/luhn';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

function insuranceNumber(value: string): boolean {
  return weightedSum(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}

export const switzerland: readonly Identifier[] = [
  {
    id: 'ch-ahv',
    kind: 'social',
    lengths: [13],
    form: /756(?<s>[. ]?)\d{4}\k<s>\d{4}\k<s>\d{2}/,
    check: insuranceNumber,
    words: { de: 'ahv|ahv-nummer', fr: 'avs', it: 'avs' },
    alone: 0.9,
  },
  {
    id: 'ch-uid',
    kind: 'company',
    at: 'code',
    lengths: [12],
    form: /CHE-?\d{3}\.?\d{3}\.?\d{3}/,
    check: (value) => (11 - (weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4], 3) % 11)) % 11 === digit(value, 11),
    words: { de: 'uid|mwst', fr: 'ide|tva' },
    alone: 0.9,
  },
  {
    id: 'ch-health-card',
    kind: 'health',
    lengths: [20],
    form: /80756\d{15}/,
    check: luhn,
    words: { de: 'versichertenkarte|veka' },
    alone: 0.85,
  },
];

export const switzerlandDescriptions: Readonly<Record<string, Description>> = {
  'ch-ahv': {
    title: 'Swiss social security number (AHV)',
    standard: 'AHVG article 50c; EAN-13 from 756',
    proof: 'check',
    finds: ['756.9217.0769.85'],
    ignores: ['756.9217.0769.86'],
  },
  'ch-uid': {
    title: 'Swiss company number (UID)',
    standard: 'UIDG, SR 431.03; weights modulo 11',
    proof: 'check',
    finds: ['CHE-100.155.212'],
    ignores: ['CHE-100.155.213'],
  },
  'ch-health-card': {
    title: 'Swiss health insurance card number',
    standard: 'VVK, SR 832.105; Luhn',
    proof: 'check',
    finds: ['80756012345678901237'],
    ignores: ['80756012345678901230'],
  },
};
