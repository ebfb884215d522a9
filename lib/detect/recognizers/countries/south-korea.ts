import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

/** Since October 2020 numbers are given out without the old check: date and sex must do. */
const registration = (value: string): boolean => isDay(value.slice(4, 6), value.slice(2, 4));

/** The check that numbers given out before have: of citizens 11, of foreigners 13 less the remainder. */
function oldCheck(value: string, from: number): boolean {
  return (from - (weightedSum(value, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === digit(value, 12);
}

function businessNumber(value: string): boolean {
  const sum = weightedSum(value, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((digit(value, 8) * 5) / 10);
  return (10 - (sum % 10)) % 10 === digit(value, 9);
}

export const southKorea: readonly Identifier[] = [
  {
    id: 'kr-rrn',
    kind: 'national',
    lengths: [13],
    form: /\d{2}[01]\d[0-3]\d-?[1-4]\d{6}/,
    check: registration,
    isStructural: true,
    weigh: (value, isGrouped) => (isGrouped ? 0.85 : oldCheck(value, 11) ? 0.45 : 0.35),
    words: { ko: '주민등록번호|주민번호', en: 'rrn|resident registration' },
    alone: 0.35,
  },
  {
    id: 'kr-frn',
    kind: 'residence',
    lengths: [13],
    form: /\d{2}[01]\d[0-3]\d-?[5-8]\d{6}/,
    check: registration,
    weigh: (value, isGrouped) => (isGrouped ? 0.85 : oldCheck(value, 13) ? 0.45 : 0.35),
    words: { ko: '외국인등록번호', en: 'frn|foreigner registration' },
    alone: 0.35,
  },
  {
    id: 'kr-brn',
    kind: 'company',
    lengths: [10],
    form: /\d{3}-?\d{2}-?\d{5}/,
    check: businessNumber,
    words: { ko: '사업자등록번호', en: 'brn|business registration' },
    alone: 0.3,
    grouped: 0.75,
  },
  {
    id: 'kr-licence',
    kind: 'licence',
    lengths: [12],
    form: /(?:1[1-9]|2[0-8])(?<s>[ -]?)\d{2}\k<s>\d{6}\k<s>\d{2}/,
    words: { ko: '운전면허|면허번호' },
    alone: 0.2,
    grouped: 0.75,
  },
  {
    id: 'kr-passport',
    kind: 'passport',
    at: 'code',
    lengths: [9],
    form: /[MSRODG]\d{3}[A-Z]\d{4}|[MSRODG]\d{8}/,
    words: { ko: '여권', en: 'korean passport' },
    alone: 0.41,
  },
];

export const southKoreaDescriptions: Readonly<Record<string, Description>> = {
  'kr-rrn': {
    title: 'South Korean resident number',
    standard: 'Resident Registration Act, article 7-2: date of birth, sex, serial',
    proof: 'structure',
    finds: ['960121-1234567'],
    ignores: ['961321-1234567'],
  },
  'kr-frn': {
    title: 'South Korean foreigner number',
    standard: 'Immigration Act, article 31: date of birth, sex, serial',
    proof: 'structure',
    finds: ['911124-5678901'],
    ignores: ['911324-5678901'],
  },
  'kr-brn': {
    title: 'South Korean business number',
    standard: 'Value-Added Tax Act; weights modulo 10',
    proof: 'check',
    finds: ['104-86-56659'],
    ignores: ['104-86-56658'],
  },
  'kr-licence': {
    title: 'South Korean driving licence',
    standard: 'Road Traffic Act Enforcement Rules: region, year, serial, check',
    proof: 'structure',
    finds: ['11-22-123456-12'],
    ignores: ['99-22-123456-12'],
  },
  'kr-passport': {
    title: 'South Korean passport number',
    standard: 'Passport Act Enforcement Decree: kind, three digits, letter, four digits',
    proof: 'structure',
    finds: ['M123A4567'],
    ignores: ['A123B4567', 'M12A4567'],
  },
};
