import { jmbg } from '../../checksums/jmbg';
import { mod11And10 } from '../../checksums/mod11-10';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const serbia: readonly Identifier[] = [
  {
    id: 'rs-jmbg',
    kind: 'national',
    lengths: [13],
    form: /[0-3]\d{2}\d[09]\d{2}[78]\d{5}/,
    check: (value) => jmbg(value, 70, 89),
    words: { sr: 'jmbg|матични број|јмбг|matični broj' },
    alone: 0.75,
  },
  {
    id: 'rs-pib',
    kind: 'tax',
    lengths: [9],
    form: /\d{9}/,
    check: mod11And10,
    words: { sr: 'pib|пиб|poreski' },
    ownWordsOnly: true,
  },
];

export const serbiaDescriptions: Readonly<Record<string, Description>> = {
  'rs-jmbg': {
    title: 'Serbian master citizen number',
    standard: 'Zakon o jedinstvenom matičnom broju građana, region 70 to 89; check digit modulo 11',
    proof: 'check',
    finds: ['0101988710505'],
    ignores: ['0101988710508'],
  },
  'rs-pib': {
    title: 'Serbian tax number (PIB)',
    standard: 'Zakon o poreskom postupku; ISO 7064 MOD 11,10',
    proof: 'check',
    finds: ['PIB «101134702»'],
    ignores: ['101134702'],
  },
};
