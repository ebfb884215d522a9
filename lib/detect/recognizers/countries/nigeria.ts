import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const nigeria: readonly Identifier[] = [
  {
    id: 'ng-nin',
    kind: 'national',
    lengths: [11],
    form: /[1-9]\d{10}/,
    words: { en: 'nin|national identification number|nimc' },
    ownWordsOnly: true,
  },
  {
    id: 'ng-bvn',
    kind: 'bank',
    lengths: [11],
    form: /22\d{9}/,
    words: { en: 'bvn|bank verification' },
    ownWordsOnly: true,
  },
  {
    id: 'ng-plate',
    kind: 'plate',
    at: 'code',
    lengths: [8],
    form: /[A-Z]{3}[- ]?\d{3}[- ]?[A-Z]{2}|[a-z]{3}-\d{3}[a-z]{2}/,
    words: { en: 'plate number|plates' },
    alone: 0.42,
    capitals: true,
  },
];

export const nigeriaDescriptions: Readonly<Record<string, Description>> = {
  'ng-nin': {
    title: 'Nigerian identity number',
    standard: 'NIMC Act 23 of 2007: eleven digits',
    proof: 'cue',
    finds: ['NIN «23847561920»'],
    ignores: ['23847561920'],
  },
  'ng-bvn': {
    title: 'Nigerian bank verification number',
    standard: 'Central Bank of Nigeria, BVN framework: eleven digits from 22',
    proof: 'cue',
    finds: ['BVN «22384756192»'],
    ignores: ['22384756192'],
  },
  'ng-plate': {
    title: 'Nigerian vehicle plate',
    standard: 'FRSC, national uniform licensing scheme: government area, serial, year and batch',
    proof: 'structure',
    finds: ['KJA-482PZ'],
    ignores: ['KJ-4821PZ'],
  },
};
