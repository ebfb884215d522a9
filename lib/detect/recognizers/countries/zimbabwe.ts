import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const zimbabwe: readonly Identifier[] = [
  {
    id: 'zw-national-id',
    kind: 'national',
    lengths: [11, 12],
    form: /\d{2}-\d{6,7} ?-?[A-HJ-NP-Z]-?\d{2}/,
    words: { en: 'zimbabwean id' },
    alone: 0.6,
    capitals: true,
  },
];

export const zimbabweDescriptions: Readonly<Record<string, Description>> = {
  'zw-national-id': {
    title: 'Zimbabwean identity number',
    standard: 'National Registration Act, chapter 10:17: district, serial, letter, district of origin',
    proof: 'structure',
    finds: ['63-1482957-K-47'],
    ignores: ['63-14829-K-47'],
  },
};
