import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

function corporate(value: string): boolean {
  let sum = 0;
  for (let i = 1; i < 13; i++) sum += digit(value, 13 - i) * (i % 2 === 1 ? 1 : 2);
  return 9 - (sum % 9) === digit(value, 0);
}

function individual(value: string): boolean {
  const rest = weightedSum(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === digit(value, 11);
}

export const japan: readonly Identifier[] = [
  {
    id: 'jp-my-number',
    kind: 'national',
    lengths: [12],
    form: /\d{4}(?<s>[ -]?)\d{4}\k<s>\d{4}/,
    check: individual,
    words: { ja: 'マイナンバー|個人番号', en: 'my number' },
    alone: 0.2,
    grouped: 0.45,
  },
  {
    id: 'jp-corporate-number',
    kind: 'company',
    lengths: [13],
    form: /\d-?\d{4}-?\d{4}-?\d{4}/,
    check: corporate,
    words: { ja: '法人番号', en: 'corporate number' },
    ownWordsOnly: true,
  },
  {
    id: 'jp-passport',
    kind: 'passport',
    at: 'code',
    lengths: [9],
    form: /[A-Z]{2}\d{7}/,
    words: { ja: '旅券|パスポート', en: 'japanese passport' },
    ownWordsOnly: true,
  },
];

export const japanDescriptions: Readonly<Record<string, Description>> = {
  'jp-my-number': {
    title: 'Japanese individual number',
    standard: 'Act 27 of 2013; weights modulo 11',
    proof: 'check',
    finds: ['マイナンバー：«123456789018»'],
    ignores: ['123456789019'],
  },
  'jp-corporate-number': {
    title: 'Japanese corporate number',
    standard: 'Act 27 of 2013, article 39; weights modulo 9',
    proof: 'check',
    finds: ['法人番号 «5835678256246»'],
    ignores: ['5835678256246'],
  },
  'jp-passport': {
    title: 'Japanese passport number',
    standard: 'Passport Act: two letters and seven digits',
    proof: 'cue',
    finds: ['旅券番号 «TK1234567»'],
    ignores: ['TK1234567'],
  },
};
