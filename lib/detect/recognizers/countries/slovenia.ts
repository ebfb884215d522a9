import { digit } from '../../checksums/digit';
import { jmbg } from '../../checksums/jmbg';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const slovenia: readonly Identifier[] = [
  {
    id: 'si-emso',
    kind: 'national',
    lengths: [13],
    form: /[0-3]\d{2}\d[09]\d{2}5\d{5}/,
    check: (value) => jmbg(value, 50, 59),
    words: { sl: 'emšo|emso' },
    alone: 0.75,
  },
  {
    id: 'si-tax-number',
    kind: 'tax',
    lengths: [8],
    form: /[1-9]\d{7}/,
    check: (value) => {
      const check = 11 - (weightedSum(value, [8, 7, 6, 5, 4, 3, 2]) % 11);
      return check < 11 && check % 10 === digit(value, 7);
    },
    words: { sl: 'davčna številka|davčna' },
    ownWordsOnly: true,
  },
];

export const sloveniaDescriptions: Readonly<Record<string, Description>> = {
  'si-emso': {
    title: 'Slovenian personal number (EMŠO)',
    standard: 'Zakon o centralnem registru prebivalstva, region 50; check digit modulo 11',
    proof: 'check',
    finds: ['0101006500006'],
    ignores: ['0101006500007'],
  },
  'si-tax-number': {
    title: 'Slovenian tax number',
    standard: 'Zakon o davčnem postopku; weights modulo 11',
    proof: 'check',
    finds: ['davčna številka «50223054»'],
    ignores: ['50223054'],
  },
};
