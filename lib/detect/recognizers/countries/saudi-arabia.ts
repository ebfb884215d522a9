import { luhn } from '../../checksums/luhn';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const saudiArabia: readonly Identifier[] = [
  {
    id: 'sa-national-id',
    kind: 'national',
    lengths: [10],
    form: /[12]\d{9}/,
    check: luhn,
    words: { ar: 'رقم الهوية|الهوية الوطنية|إقامة', en: 'saudi|iqama' },
    ownWordsOnly: true,
  },
];

export const saudiArabiaDescriptions: Readonly<Record<string, Description>> = {
  'sa-national-id': {
    title: 'Saudi identity number',
    standard: 'Ministry of Interior, national id and iqama; Luhn',
    proof: 'check',
    finds: ['iqama «2101234561»'],
    ignores: ['2101234567'],
  },
};
