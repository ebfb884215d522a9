import { birthNumber } from '../../checksums/birth-number';
import { companyNumber } from '../../checksums/company-number';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

const accountWeights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];

/** Check of a domestic account, `prefix-number/bank`; the value has lost its separators, so the number's ten digits. */
const account = (value: string): boolean =>
  weightedSum(value.slice(0, -4).padStart(10, '0').slice(-10), accountWeights) % 11 === 0;

export const czechia: readonly Identifier[] = [
  {
    id: 'cz-birth-number',
    kind: 'national',
    lengths: [9, 10],
    form: /\d{2}[0-8]\d[0-3]\d\/?\d{3,4}/,
    check: birthNumber,
    words: { cs: 'rodné číslo|rodne cislo|rč|r.č.', en: 'birth number' },
    alone: 0.3,
    grouped: 0.85,
  },
  {
    id: 'cz-company-number',
    kind: 'company',
    lengths: [8],
    form: /\d{8}/,
    check: companyNumber,
    words: { cs: 'ičo|ič' },
    ownWordsOnly: true,
  },
  {
    id: 'cz-bank-account',
    kind: 'bank',
    lengths: [10, 11, 12, 13, 14],
    form: /\d{6,10}\/\d{4}/,
    check: account,
    words: { cs: 'účet|účtu|číslo účtu|bankovní' },
  },
  {
    id: 'cz-identity-card',
    kind: 'national',
    lengths: [9],
    form: /\d{9}/,
    words: { cs: 'občanský průkaz|občanského průkazu|číslo op' },
    ownWordsOnly: true,
  },
];

export const czechiaDescriptions: Readonly<Record<string, Description>> = {
  'cz-birth-number': {
    title: 'Czech or Slovak birth number',
    standard: 'Zákon č. 133/2000 Sb., § 13; divisible by 11',
    proof: 'check',
    finds: ['710319/2745', 'rodné číslo «7103192745»'],
    ignores: ['710319/2746', '711319/2743'],
  },
  'cz-company-number': {
    title: 'Czech or Slovak company number (IČO)',
    standard: 'Zákon č. 111/2009 Sb.; weights modulo 11',
    proof: 'check',
    finds: ['IČO «25123891»'],
    ignores: ['25123891', 'IČO 2512389'],
  },
  'cz-bank-account': {
    title: 'Czech bank account',
    standard: 'Vyhláška ČNB č. 169/2011 Sb.; weights modulo 11',
    proof: 'check',
    finds: ['číslo účtu «2034940008/0800»'],
    ignores: ['2034940003/0800', 'číslo účtu 2034940003'],
  },
  'cz-identity-card': {
    title: 'Czech identity card number',
    standard: 'Zákon č. 269/2021 Sb.: nine digits',
    proof: 'cue',
    finds: ['občanský průkaz «998765431»'],
    ignores: ['998765431', 'občanský průkaz 9987654'],
  },
};
