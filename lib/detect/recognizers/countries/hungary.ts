import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

/** Before 1997 the weights ran from one up, then from ten down. */
function personalId(value: string): boolean {
  const up = weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11;
  const down = weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  return isDay(value.slice(5, 7), value.slice(3, 5)) && [up, down].includes(digit(value, 10));
}

function taj(value: string): boolean {
  return weightedSum(value, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === digit(value, 8);
}

export const hungary: readonly Identifier[] = [
  {
    id: 'hu-personal-id',
    kind: 'national',
    lengths: [11],
    form: /[1-8][ -]?\d{2}[01]\d[0-3]\d[ -]?\d{4}/,
    check: personalId,
    words: { hu: 'személyi szám|személyi azonosító|személyazonosító' },
    alone: 0.35,
    grouped: 0.75,
  },
  {
    id: 'hu-taj',
    kind: 'social',
    lengths: [9],
    form: /\d{3}(?<s>[ -]?)\d{3}\k<s>\d{3}/,
    check: taj,
    words: { hu: 'taj|társadalombiztosítási' },
    ownWordsOnly: true,
  },
  {
    id: 'hu-tax-id',
    kind: 'tax',
    lengths: [10],
    form: /8\d{9}/,
    check: (value) => weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === digit(value, 9),
    words: { hu: 'adóazonosító|adóazonosító jel' },
  },
  {
    id: 'hu-tax-number',
    kind: 'company',
    lengths: [11],
    form: /\d{8}-[1-5]-\d{2}/,
    check: (value) => (weightedSum(value, [9, 7, 3, 1, 9, 7, 3]) + digit(value, 7)) % 10 === 0,
    words: { hu: 'adószám' },
    alone: 0.7,
  },
  {
    id: 'hu-bank-account',
    kind: 'bank',
    lengths: [16, 24],
    form: /\d{8}-\d{8}(?:-\d{8})?/,
    check: (value) =>
      weightedSum(value, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0 &&
      weightedSum(value, [9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1].slice(0, value.length - 8), 8) %
        10 ===
        0,
    words: { hu: 'bankszámla|számlaszám' },
    alone: 0.75,
  },
];

export const hungaryDescriptions: Readonly<Record<string, Description>> = {
  'hu-personal-id': {
    title: 'Hungarian personal number',
    standard: '1996. évi XX. törvény; weights modulo 11, date of birth',
    proof: 'check',
    finds: ['személyi szám «1-810321-1230»'],
    ignores: ['1-811321-1234'],
  },
  'hu-taj': {
    title: 'Hungarian social security number (TAJ)',
    standard: '1996. évi XX. törvény; weights three and seven modulo 10',
    proof: 'check',
    finds: ['TAJ «037 687 210»'],
    ignores: ['TAJ 037 687 2'],
  },
  'hu-tax-id': {
    title: 'Hungarian tax id of a person',
    standard: '2017. évi CL. törvény; weights modulo 11',
    proof: 'check',
    finds: ['adóazonosító jel «8371475594»'],
    ignores: ['8371475590', 'adóazonosító 83714755'],
  },
  'hu-tax-number': {
    title: 'Hungarian tax number',
    standard: '2017. évi CL. törvény; weights modulo 10, kind of taxation, county',
    proof: 'check',
    finds: ['12892312-2-42'],
    ignores: ['12892313-2-42'],
  },
  'hu-bank-account': {
    title: 'Hungarian bank account',
    standard: 'MNB, GIRO; two checks modulo 10',
    proof: 'check',
    finds: ['11773016-11111018'],
    ignores: ['11773015-11111018'],
  },
};
