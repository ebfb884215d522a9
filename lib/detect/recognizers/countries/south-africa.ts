import { luhn } from '../../checksums/luhn';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

export const southAfrica: readonly Identifier[] = [
  {
    id: 'za-id-number',
    kind: 'national',
    lengths: [13],
    form: /\d{2}[01]\d[0-3]\d ?\d{4} ?[0-2]\d{2}/,
    check: (value) => luhn(value) && isDay(value.slice(4, 6), value.slice(2, 4)),
    words: {
      en: 'south african id|rsa id|sa id|identity number|resident number|refugee id',
    },
    alone: 0.6,
  },
  {
    id: 'za-tax-number',
    kind: 'tax',
    lengths: [10],
    form: /[0-39]\d{9}/,
    check: luhn,
    words: { en: 'sars|tax reference|income tax number' },
    ownWordsOnly: true,
  },
];

export const southAfricaDescriptions: Readonly<Record<string, Description>> = {
  'za-id-number': {
    title: 'South African identity number',
    standard: 'Identification Act 68 of 1997; Luhn, date of birth',
    proof: 'check',
    finds: ['8001015009087'],
    ignores: ['8001015009086', '8013015009084'],
  },
  'za-tax-number': {
    title: 'South African tax number',
    standard: 'SARS, tax reference number; Luhn',
    proof: 'check',
    finds: ['SARS tax reference «0123339327»'],
    ignores: ['0123339327'],
  },
};
