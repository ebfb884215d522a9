import { digit } from '../../checksums/digit';
import { documentCheckDigit } from '../../checksums/document-check-digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const belarus: readonly Identifier[] = [
  {
    id: 'by-personal-number',
    kind: 'national',
    lengths: [14],
    form: /[1-6](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[ABCEHKM]\d{3}(?:PB|BA|BI)\d/,
    check: (value) => documentCheckDigit(value.slice(0, 13)) === digit(value, 13),
    words: { ru: 'идентификационный номер|личный номер', be: 'ідэнтыфікацыйны' },
    alone: 0.9,
  },
  {
    id: 'by-unp',
    kind: 'tax',
    lengths: [9],
    form: /[1-79]\d{8}/,
    check: (value) => weightedSum(value, [29, 23, 19, 17, 13, 7, 5, 3]) % 11 === digit(value, 8),
    words: { ru: 'унп', en: 'unp' },
    ownWordsOnly: true,
  },
];

export const belarusDescriptions: Readonly<Record<string, Description>> = {
  'by-personal-number': {
    title: 'Belarusian personal number',
    standard: 'Council of Ministers resolution 1056/2008; ICAO 9303 check digit',
    proof: 'check',
    finds: ['3141191A023PB9'],
    ignores: ['3141191A023PB2', '3141391A023PB3'],
  },
  'by-unp': {
    title: 'Belarusian taxpayer number',
    standard: 'Ministry of Taxes resolution 96/2010; weights modulo 11',
    proof: 'check',
    finds: ['УНП «200988541»'],
    ignores: ['200988542', 'УНП 20098854'],
  },
};
