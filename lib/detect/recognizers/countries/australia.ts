import { digit } from '../../checksums/digit';
import { luhn } from '../../checksums/luhn';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const australia: readonly Identifier[] = [
  {
    id: 'au-tfn',
    kind: 'tax',
    lengths: [9],
    form: /\d{3}(?<s>[ -]?)\d{3}\k<s>\d{3}/,
    check: (value) => weightedSum(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
    words: { en: 'tfn|tax file' },
    alone: 0.35,
    grouped: 0.5,
  },
  {
    id: 'au-abn',
    kind: 'company',
    lengths: [11],
    form: /[1-9]\d ?\d{3} ?\d{3} ?\d{3}/,
    check: (value) => (weightedSum(value, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0,
    words: { en: 'abn|australian business' },
    alone: 0.5,
    grouped: 0.8,
  },
  {
    id: 'au-acn',
    kind: 'company',
    lengths: [9],
    form: /\d{3}(?<s> ?)\d{3}\k<s>\d{3}/,
    check: (value) => (weightedSum(value, [8, 7, 6, 5, 4, 3, 2, 1]) + digit(value, 8)) % 10 === 0,
    words: { en: 'acn|australian company' },
    alone: 0.35,
  },
  {
    id: 'au-medicare',
    kind: 'health',
    lengths: [10, 11],
    form: /[2-6]\d{3}(?<s> ?)\d{5}\k<s>\d(?:[ /-]?[1-9])?/,
    check: (value) => weightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digit(value, 8),
    words: { en: 'medicare' },
    alone: 0.41,
    weigh: (value, isGrouped) => (isGrouped ? 0.7 : value.length === 10 ? 0.41 : 0.3),
  },
  {
    id: 'au-ihi',
    kind: 'health',
    lengths: [16],
    form: /8003 ?60\d\d ?\d{4} ?\d{4}/,
    check: luhn,
    words: { en: 'ihi|healthcare identifier' },
    alone: 0.85,
  },
  {
    id: 'au-bsb-account',
    kind: 'bank',
    lengths: [12, 13, 14, 15],
    form: /\d{3}-\d{3}[ ,;]{1,2}(?:acc(?:oun)?t?:? ?)?\d{6,9}/,
    words: { en: 'bsb' },
    ownWordsOnly: true,
  },
  {
    id: 'au-passport',
    kind: 'passport',
    at: 'code',
    lengths: [8, 9],
    form: /(?:[A-FLMNU]|P[A-FUWXZ])\d{7}/,
    words: { en: 'australian passport' },
    ownWordsOnly: true,
  },
];

export const australiaDescriptions: Readonly<Record<string, Description>> = {
  'au-tfn': {
    title: 'Australian tax file number',
    standard: 'Taxation Administration Act 1953, part VA; weights modulo 11',
    proof: 'check',
    finds: ['TFN: «876 543 210»', 'tax file number «123456782»'],
    ignores: ['TFN 876 543 21', '876 543 211'],
  },
  'au-abn': {
    title: 'Australian business number',
    standard: 'A New Tax System (Australian Business Number) Act 1999; weights modulo 89',
    proof: 'check',
    finds: ['51 824 753 556', 'ABN «51824753556»'],
    ignores: ['52 824 753 556', '52824753556'],
  },
  'au-acn': {
    title: 'Australian company number',
    standard: 'Corporations Act 2001; ASIC, "Australian Company Number (ACN) digit check"',
    proof: 'check',
    finds: ['ACN «005 499 981»'],
    ignores: ['005 499 982', 'ACN 005 499 98'],
  },
  'au-medicare': {
    title: 'Australian Medicare number',
    standard: 'Services Australia, Medicare card number; weights modulo 10',
    proof: 'check',
    finds: ['Medicare «2123 45670 1»', '2123 45670 1'],
    ignores: ['2123 25870 1', '7123 45670 1'],
  },
  'au-ihi': {
    title: 'Australian individual healthcare identifier',
    standard: 'Healthcare Identifiers Act 2010; AS 4846, Luhn over 800360',
    proof: 'check',
    finds: ['8003 6081 6669 0503'],
    ignores: ['8003 6081 6669 0506', '8004 6081 6669 0503'],
  },
  'au-bsb-account': {
    title: 'Australian bank account with BSB',
    standard: 'AusPayNet, BSB numbers: six digits, account of six to nine',
    proof: 'cue',
    finds: ['BSB «062-000 12345678»'],
    ignores: ['062-000 12345678', 'BSB 062-000'],
  },
  'au-passport': {
    title: 'Australian passport number',
    standard: 'Australian Passports Act 2005: one or two letters and seven digits',
    proof: 'cue',
    finds: ['Australian passport «PA0940443»'],
    ignores: ['PA0940443', 'Australian passport QX0940443'],
  },
};
