import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

/** Emergency, temporary and health numbers add 40 or 80 to the month, D-numbers 40 to the day. */
function norwegianNumber(value: string): boolean {
  const first = (11 - (weightedSum(value, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const second = (11 - (weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return (
    isDay(Number(value.slice(0, 2)) % 40, Number(value.slice(2, 4)) % 40) &&
    first === digit(value, 9) &&
    second === digit(value, 10)
  );
}

export const norway: readonly Identifier[] = [
  {
    id: 'no-birth-number',
    kind: 'national',
    lengths: [11],
    form: /[0-7]\d[0-9]\d{3} ?\d{5}/,
    check: norwegianNumber,
    words: { no: 'fødselsnummer|personnummer|fnr|d-nummer' },
    alone: 0.6,
  },
  {
    id: 'no-organisation-number',
    kind: 'company',
    lengths: [9],
    form: /[89]\d{2} ?\d{3} ?\d{3}/,
    check: (value) => (11 - (weightedSum(value, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digit(value, 8),
    words: { no: 'orgnr|organisasjonsnummer|org.nr' },
    ownWordsOnly: true,
  },
  {
    id: 'no-bank-account',
    kind: 'bank',
    lengths: [11],
    form: /\d{4}[. ]?\d{2}[. ]?\d{5}/,
    check: (value) =>
      (11 - (weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digit(value, 10),
    words: { no: 'kontonummer|kontonr|konto' },
    alone: 0.2,
    grouped: 0.6,
  },
];

export const norwayDescriptions: Readonly<Record<string, Description>> = {
  'no-birth-number': {
    title: 'Norwegian birth number',
    standard: 'Folkeregisterloven § 2-2; two check digits modulo 11',
    proof: 'check',
    finds: ['15108695088'],
    ignores: ['15108695089'],
  },
  'no-organisation-number': {
    title: 'Norwegian organisation number',
    standard: 'Enhetsregisterloven § 5; weights modulo 11',
    proof: 'check',
    finds: ['orgnr «988 077 917»'],
    ignores: ['988 077 918'],
  },
  'no-bank-account': {
    title: 'Norwegian bank account',
    standard: 'Finans Norge, kontonummer; weights modulo 11',
    proof: 'check',
    finds: ['kontonummer «8601 11 17947»'],
    ignores: ['8601 11 17940'],
  },
};
