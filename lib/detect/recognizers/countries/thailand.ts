import { digit } from '../../checksums/digit';
import { gtin } from '../../checksums/gtin';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

/** First digits: what sort of citizen, and the province where the number was given. @see ISO 3166-2:TH */
const provinces = /^\d(?:1[0-9]|2[0-7]|3[0-9]|4[0-9]|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])/;

export const thailand: readonly Identifier[] = [
  {
    id: 'th-national-id',
    kind: 'national',
    lengths: [13],
    form: /[1-8](?<s>[ -]?)\d{4}\k<s>\d{5}\k<s>\d{2}\k<s>\d/,
    check: (value) =>
      (11 - (weightedSum(value, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digit(value, 12),
    words: {
      th: 'เลขประจำตัวประชาชน|เลขบัตรประชาชน|บัตรประชาชน',
      en: 'tnin|thai id|thai national',
    },
    alone: 0.42,
    weigh: (value, isGrouped) => (isGrouped ? 0.85 : provinces.test(value) && !gtin(value) ? 0.42 : 0.3),
  },
];

export const thailandDescriptions: Readonly<Record<string, Description>> = {
  'th-national-id': {
    title: 'Thai identity number',
    standard: 'Civil Registration Act; weights modulo 11',
    proof: 'check',
    finds: ['1-2345-67890-12-1'],
    ignores: ['1-2345-67890-12-2'],
  },
};
