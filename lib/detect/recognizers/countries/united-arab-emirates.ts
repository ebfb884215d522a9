import { luhn } from '../../checksums/luhn';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const unitedArabEmirates: readonly Identifier[] = [
  {
    id: 'ae-emirates-id',
    kind: 'national',
    lengths: [15],
    form: /784-?(?:19|20)\d{2}-?\d{7}-?\d/,
    check: luhn,
    words: { en: 'emirates id', ar: 'الهوية الإماراتية' },
    alone: 0.85,
  },
];

export const unitedArabEmiratesDescriptions: Readonly<Record<string, Description>> = {
  'ae-emirates-id': {
    title: 'Emirates id',
    standard: 'Federal Decree-Law 25/2017; Luhn',
    proof: 'check',
    finds: ['784-1985-1234567-3'],
    ignores: ['784-1785-1234567-1'],
  },
};
