import { digit } from '../../checksums/digit';
import { luhn } from '../../checksums/luhn';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

const routing = (value: string): boolean =>
  weightedSum(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 &&
  /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(value);

/** Of the two letters and seven digits only the digits count. */
const dea = (value: string): boolean => weightedSum(value, [1, 2, 1, 2, 1, 2], 2) % 10 === digit(value, 8);

export const unitedStates: readonly Identifier[] = [
  {
    id: 'us-itin',
    kind: 'tax',
    lengths: [9],
    form: /9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}|9\d{2}(?<s>[ ]?)(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\k<s>\d{4}/,
    words: { en: 'itin|individual taxpayer|taxpayer' },
    alone: 0.35,
    grouped: 0.75,
  },
  {
    id: 'us-ein',
    kind: 'company',
    lengths: [9],
    form: /\d{2}-\d{7}/,
    words: { en: 'ein|employer identification|federal tax|fein|tax id' },
    alone: 0.3,
  },
  {
    id: 'us-routing',
    kind: 'bank',
    lengths: [9],
    form: /\d{4}-?\d{4}-?\d/,
    check: routing,
    words: { en: 'routing|aba|rtn' },
    alone: 0.35,
    grouped: 0.6,
  },
  {
    id: 'us-bank-account',
    kind: 'bank',
    lengths: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
    form: /\d{8,17}/,
    words: {
      en: 'account number|account no|account #|acct no|acct number|acct|checking account|savings account|bank account',
    },
    ownWordsOnly: true,
  },
  {
    id: 'us-npi',
    kind: 'health',
    lengths: [10],
    form: /[12]\d{3}(?<s>[ -]?)\d{3}\k<s>\d{3}/,
    check: (value) => luhn(`80840${value}`) && !/(\d)\1{7}/.test(value),
    words: { en: 'npi|provider identifier|national provider' },
    alone: 0.41,
    grouped: 0.6,
  },
  {
    id: 'us-dea',
    kind: 'health',
    at: 'code',
    lengths: [9],
    form: /[A-HJ-MPRSTUX][A-Z9]\d{7}/,
    check: dea,
    words: { en: 'dea' },
    alone: 0.75,
  },
  {
    id: 'us-mbi',
    kind: 'health',
    lengths: [11],
    form: /[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}/,
    words: { en: 'mbi|medicare' },
    alone: 0.85,
  },
  {
    id: 'us-licence',
    kind: 'licence',
    at: 'code',
    lengths: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    form: /[A-Z]{1,3}-?\d(?:[ -]?\d){3,13}/,
    words: {
      en: "driver's license|driver license|drivers license|driver's licence|driving license|license number|dl number",
    },
    ownWordsOnly: true,
  },
  {
    id: 'us-licence-digits',
    kind: 'licence',
    lengths: [6, 7, 8, 9, 10, 11, 12],
    form: /\d{7,12}|\d{3}-\d{3}-\d{3}|\d{3}[ -]\d{2}[ -]\d{4}|\d{4}-\d{2}-\d{4}/,
    words: {
      en: "driver's license|driver license|drivers license|driver's licence|driving license",
    },
    ownWordsOnly: true,
  },
  {
    id: 'us-alien-number',
    kind: 'residence',
    at: 'code',
    lengths: [9, 10],
    form: /A-?\d{3}[ -]?\d{3}[ -]?\d{2,3}/,
    words: { en: 'alien|a-number|uscis' },
    ownWordsOnly: true,
  },
];

export const unitedStatesDescriptions: Readonly<Record<string, Description>> = {
  'us-itin': {
    title: 'US individual taxpayer number (ITIN)',
    standard: 'IRS, Internal Revenue Manual 3.21.263: 9, group of 50 to 99',
    proof: 'structure',
    finds: ['ITIN «911-70-1234»'],
    ignores: ['811-89-123', '911-89-1234'],
  },
  'us-ein': {
    title: 'US employer number (EIN)',
    standard: 'IRS, Publication 1635: two and seven digits',
    proof: 'cue',
    finds: ['EIN: «52-6057250»'],
    ignores: ['52-6057250'],
  },
  'us-routing': {
    title: 'US bank routing number',
    standard: 'ANSI X9.27; weights 3, 7, 1 modulo 10',
    proof: 'check',
    finds: ['routing number «121000358»'],
    ignores: ['421042111'],
  },
  'us-bank-account': {
    title: 'Bank account number',
    standard: 'Federal Reserve, ACH file details: up to seventeen digits',
    proof: 'cue',
    finds: ['account number «945456787654»'],
    ignores: ['945456787654'],
  },
  'us-npi': {
    title: 'US provider number (NPI)',
    standard: '45 CFR 162.408; Luhn over 80840',
    proof: 'check',
    finds: ['NPI «1245319599»'],
    ignores: ['1245319590', '3245319599'],
  },
  'us-dea': {
    title: 'US prescriber number (DEA)',
    standard: '21 CFR 1301.35; weights one and two modulo 10',
    proof: 'check',
    finds: ['DEA «BB1388568»'],
    ignores: ['BB1388569'],
  },
  'us-mbi': {
    title: 'US Medicare beneficiary number (MBI)',
    standard: 'CMS, Understanding the MBI format: places of letters and digits',
    proof: 'structure',
    finds: ['1EG4-TE5-MK73'],
    ignores: ['1SG4-TE5-MK73', '1EG4-LE5-MK73'],
  },
  'us-licence': {
    title: 'US driving licence',
    standard: 'AAMVA, DL/ID card design standard, annex of the states: letters and digits',
    proof: 'cue',
    finds: ["driver's license «F162823540116»"],
    ignores: ['F162823540116'],
  },
  'us-licence-digits': {
    title: 'US driving licence of states that use digits alone',
    standard: 'AAMVA, DL/ID card design standard, annex of the states: digits',
    proof: 'cue',
    finds: ["driver's license number is «6940579»"],
    ignores: ['6940579'],
  },
  'us-alien-number': {
    title: 'US alien registration number',
    standard: '8 CFR 264.1: A and eight or nine digits',
    proof: 'cue',
    finds: ['alien number «A123456789»'],
    ignores: ['A123456789'],
  },
};
