import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

const tin = (value: string): boolean =>
  (weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10 === digit(value, 8);

export const philippines: readonly Identifier[] = [
  {
    id: 'ph-tin',
    kind: 'tax',
    lengths: [9, 12],
    form: /\d{3}(?<s>[- ]?)\d{3}\k<s>\d{3}(?:\k<s>\d{3})?/,
    check: tin,
    words: { en: 'tin|bir' },
    alone: 0.2,
    grouped: 0.35,
  },
  {
    id: 'ph-sss',
    kind: 'social',
    lengths: [10],
    form: /\d{2}-\d{7}-\d/,
    words: { en: 'sss' },
    alone: 0.45,
  },
  {
    id: 'ph-philhealth',
    kind: 'health',
    lengths: [12],
    form: /\d{2}-\d{9}-\d/,
    words: { en: 'philhealth' },
    alone: 0.45,
  },
];

export const philippinesDescriptions: Readonly<Record<string, Description>> = {
  'ph-tin': {
    title: 'Philippine tax number',
    standard: 'National Internal Revenue Code, section 236; weights modulo 11',
    proof: 'check',
    finds: ['TIN «000-123-456-000»'],
    ignores: ['000-123-457-000'],
  },
  'ph-sss': {
    title: 'Philippine social security number',
    standard: 'Social Security Act of 2018: branch, serial, check',
    proof: 'structure',
    finds: ['SSS «34-1234567-8»'],
    ignores: ['34-123456-8'],
  },
  'ph-philhealth': {
    title: 'Philippine health insurance number',
    standard: 'PhilHealth identification number: two, nine and one digits',
    proof: 'structure',
    finds: ['PhilHealth «12-345678901-2»'],
    ignores: ['12-34567890-2'],
  },
};
