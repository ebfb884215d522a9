import { digit } from '../../checksums/digit';
import { luhn } from '../../checksums/luhn';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

export const greece: readonly Identifier[] = [
  {
    id: 'gr-afm',
    kind: 'tax',
    lengths: [9],
    form: /\d{9}/,
    check: (value) => (weightedSum(value, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digit(value, 8),
    words: { el: 'αφμ|α.φ.μ', en: 'afm' },
    ownWordsOnly: true,
  },
  {
    id: 'gr-amka',
    kind: 'social',
    lengths: [11],
    form: /[0-3]\d[01]\d{8}/,
    check: (value) => luhn(value) && isDay(value.slice(0, 2), value.slice(2, 4)),
    words: { el: 'αμκα|α.μ.κ.α', en: 'amka' },
    alone: 0.42,
  },
  {
    id: 'gr-identity-card',
    kind: 'national',
    at: 'code',
    lengths: [7, 8],
    form: /[ABEZHIKMNOPTYX]{1,2}[ -]?\d{6}/,
    words: { el: 'αδτ|α.δ.τ|ταυτότητα|ταυτότητας', en: 'greek id' },
    ownWordsOnly: true,
  },
];

export const greeceDescriptions: Readonly<Record<string, Description>> = {
  'gr-afm': {
    title: 'Greek tax number (AFM)',
    standard: 'Law 4174/2013; weights modulo 11',
    proof: 'check',
    finds: ['ΑΦΜ «094259216»'],
    ignores: ['094259216', 'ΑΦΜ 09425921'],
  },
  'gr-amka': {
    title: 'Greek social security number (AMKA)',
    standard: 'Law 3655/2008, article 153; Luhn, date of birth',
    proof: 'check',
    finds: ['ΑΜΚΑ «01013099997»'],
    ignores: ['01013099998', '01133099997'],
  },
  'gr-identity-card': {
    title: 'Greek identity card number',
    standard: 'Hellenic Police, ministerial decision 3021/19/53: letters and six digits',
    proof: 'cue',
    finds: ['ταυτότητα «AK 123456»'],
    ignores: ['AK 123456', 'ταυτότητα AK 12345'],
  },
};
