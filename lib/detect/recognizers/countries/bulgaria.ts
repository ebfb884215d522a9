import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

/** Months count 20 more before 1900 and 40 more from 2000. */
function egn(value: string): boolean {
  const check = (weightedSum(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10;
  return isDay(value.slice(4, 6), Number(value.slice(2, 4)) % 20) && check === digit(value, 9);
}

function eik(value: string): boolean {
  const first = weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  const second = weightedSum(value, [3, 4, 5, 6, 7, 8, 9, 10]) % 11;
  return (first < 10 ? first : second % 10) === digit(value, 8);
}

export const bulgaria: readonly Identifier[] = [
  {
    id: 'bg-egn',
    kind: 'national',
    lengths: [10],
    form: /\d{2}[0-5]\d[0-3]\d{5}/,
    check: egn,
    words: { bg: 'егн|единен граждански номер', en: 'egn' },
    alone: 0.42,
  },
  {
    id: 'bg-pnf',
    kind: 'residence',
    lengths: [10],
    form: /\d{10}/,
    check: (value) => weightedSum(value, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === digit(value, 9),
    words: { bg: 'лнч|личен номер на чужденец', en: 'pnf|lnch' },
    ownWordsOnly: true,
  },
  {
    id: 'bg-eik',
    kind: 'company',
    lengths: [9],
    form: /\d{9}/,
    check: eik,
    words: { bg: 'еик|булстат', en: 'eik|bulstat' },
    ownWordsOnly: true,
  },
];

export const bulgariaDescriptions: Readonly<Record<string, Description>> = {
  'bg-egn': {
    title: 'Bulgarian citizen number (EGN)',
    standard: 'Civil Registration Act, article 11; weights modulo 11',
    proof: 'check',
    finds: ['ЕГН «7523169263»'],
    ignores: ['7523169264', '7532169263'],
  },
  'bg-pnf': {
    title: 'Bulgarian foreigner number',
    standard: 'Foreigners in the Republic of Bulgaria Act; weights modulo 10',
    proof: 'check',
    finds: ['ЛНЧ «7111042925»'],
    ignores: ['7111042926', 'ЛНЧ 71110429'],
  },
  'bg-eik': {
    title: 'Bulgarian company number (EIK)',
    standard: 'BULSTAT Register Act; weights modulo 11',
    proof: 'check',
    finds: ['ЕИК «175074752»'],
    ignores: ['175074753', 'ЕИК 17507475'],
  },
};
