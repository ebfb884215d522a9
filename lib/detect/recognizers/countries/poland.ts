import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

const documentWeights = [7, 3, 1, 0, 7, 3, 1, 7, 3];

export const poland: readonly Identifier[] = [
  {
    id: 'pl-pesel',
    kind: 'national',
    lengths: [11],
    form: /\d{2}[0-39]\d[0-3]\d{6}/,
    check: (value) =>
      (weightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) + digit(value, 10)) % 10 === 0 &&
      isDay(value.slice(4, 6), Number(value.slice(2, 4)) % 20),
    words: { pl: 'pesel' },
    alone: 0.45,
  },
  {
    id: 'pl-nip',
    kind: 'tax',
    lengths: [10],
    form: /\d{3}-\d{3}-\d{2}-\d{2}|\d{3}-\d{2}-\d{2}-\d{3}|\d{10}/,
    check: (value) => weightedSum(value, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digit(value, 9),
    words: { pl: 'nip' },
    alone: 0.2,
    grouped: 0.8,
  },
  {
    id: 'pl-regon',
    kind: 'company',
    lengths: [9, 14],
    form: /\d{9}(?:\d{5})?/,
    check: (value) => (weightedSum(value, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === digit(value, 8),
    words: { pl: 'regon' },
    ownWordsOnly: true,
  },
  {
    id: 'pl-identity-card',
    kind: 'national',
    at: 'code',
    lengths: [9],
    form: /[A-Z]{3} ?\d{6}/,
    check: (value) => weightedSum(value, documentWeights) % 10 === digit(value, 3),
    words: { pl: 'dowód|dowodu|dowod osobisty' },
    alone: 0.45,
  },
  {
    id: 'pl-passport',
    kind: 'passport',
    at: 'code',
    lengths: [9],
    form: /[A-Z]{2} ?\d{7}/,
    check: (value) => weightedSum(value, [7, 3, 0, 1, 7, 3, 1, 7, 3]) % 10 === digit(value, 2),
    words: { pl: 'paszport' },
    ownWordsOnly: true,
  },
  {
    id: 'pl-doctor-number',
    kind: 'health',
    lengths: [7],
    form: /[1-9]\d{6}/,
    check: (value) => weightedSum(value, [1, 2, 3, 4, 5, 6], 1) % 11 === digit(value, 0),
    words: { pl: 'pwz|prawo wykonywania zawodu' },
    ownWordsOnly: true,
  },
];

export const polandDescriptions: Readonly<Record<string, Description>> = {
  'pl-pesel': {
    title: 'Polish citizen number (PESEL)',
    standard: 'Ustawa o ewidencji ludności; weights modulo 10, date of birth',
    proof: 'check',
    finds: ['PESEL «44051401458»'],
    ignores: ['44051401459', '44151401457'],
  },
  'pl-nip': {
    title: 'Polish tax number (NIP)',
    standard: 'Ustawa o zasadach ewidencji; weights modulo 11',
    proof: 'check',
    finds: ['856-734-62-15'],
    ignores: ['856-734-62-16'],
  },
  'pl-regon': {
    title: 'Polish company number (REGON)',
    standard: 'Rozporządzenie Rady Ministrów, REGON; weights modulo 11',
    proof: 'check',
    finds: ['REGON «123456785»'],
    ignores: ['123456780'],
  },
  'pl-identity-card': {
    title: 'Polish identity card number',
    standard: 'Ustawa o dowodach osobistych; check digit with weights 7, 3, 1',
    proof: 'check',
    finds: ['dowód osobisty «ABA300000»'],
    ignores: ['ABA400000'],
  },
  'pl-passport': {
    title: 'Polish passport number',
    standard: 'Ustawa o dokumentach paszportowych; check digit with weights 7, 3, 1',
    proof: 'check',
    finds: ['paszport «ZS0000177»'],
    ignores: ['ZS0000177'],
  },
  'pl-doctor-number': {
    title: 'Polish doctor number (PWZ)',
    standard: 'Ustawa o zawodach lekarza; weights modulo 11',
    proof: 'check',
    finds: ['PWZ «5425740»'],
    ignores: ['5425741'],
  },
};
