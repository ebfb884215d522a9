import { mod11And2 } from '../../checksums/mod11-2';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

/** Signs of the unified code by their value: neither I, O, S, V nor Z. @see GB 32100-2015 */
const companySigns = '0123456789ABCDEFGHJKLMNPQRTUWXY';

function creditCode(value: string): boolean {
  let weight = 1;
  let sum = 0;
  for (const sign of value.slice(0, 17)) {
    sum += companySigns.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return companySigns[(31 - (sum % 31)) % 31] === value[17];
}

export const china: readonly Identifier[] = [
  {
    id: 'cn-resident-id',
    kind: 'national',
    lengths: [18],
    form: /[1-8]\d{5} ?(?:19|20)\d{6} ?\d{3}[\dX]/,
    check: (value) => mod11And2(value) && isDay(value.slice(12, 14), value.slice(10, 12)),
    words: { zh: '身份证|身份證|公民身份号码', en: 'resident id|chinese id' },
    alone: 0.85,
  },
  {
    id: 'cn-credit-code',
    kind: 'company',
    lengths: [18],
    form: /[1-9][1-9A-GY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}/,
    check: creditCode,
    // Digits alone are the number of a message more often.
    weigh: (value) => (/\D/.test(value) ? 0.42 : 0.3),
    words: { zh: '统一社会信用代码|信用代码', en: 'credit code|uscc' },
    alone: 0.42,
  },
  {
    id: 'cn-passport',
    kind: 'passport',
    at: 'code',
    lengths: [9],
    form: /(?:E[A-HJ-NP-Z\d]|[DPSG]\d?[E]?)\d{7,8}/,
    words: { zh: '护照|護照', en: 'chinese passport' },
    ownWordsOnly: true,
  },
];

export const chinaDescriptions: Readonly<Record<string, Description>> = {
  'cn-resident-id': {
    title: 'Chinese resident identity number',
    standard: 'GB 11643-1999; ISO 7064 MOD 11-2, date of birth',
    proof: 'check',
    finds: ['11010519491231002X', '身份证号：«360426199101010071»'],
    ignores: ['110105194912310021', '110105194913310027'],
  },
  'cn-credit-code': {
    title: 'Chinese company number',
    standard: 'GB 32100-2015; weights modulo 31',
    proof: 'check',
    finds: ['统一社会信用代码：«91110000600037341L»'],
    ignores: ['91110000600037341M', '911100006000373415'],
  },
  'cn-passport': {
    title: 'Chinese passport number',
    standard: 'Exit and Entry Administration: E and a letter or digit, seven digits',
    proof: 'cue',
    finds: ['护照 «EA1234567»', 'Chinese passport «E12345678»'],
    ignores: ['EA1234567', '护照 EA12345'],
  },
};
