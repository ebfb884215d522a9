import { jmbg } from '../../checksums/jmbg';
import { mod11And10 } from '../../checksums/mod11-10';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const croatia: readonly Identifier[] = [
  {
    id: 'hr-oib',
    kind: 'national',
    lengths: [11],
    form: /\d{11}/,
    check: mod11And10,
    words: { hr: 'oib|osobni identifikacijski' },
    ownWordsOnly: true,
  },
  {
    id: 'hr-jmbg',
    kind: 'national',
    lengths: [13],
    form: /[0-3]\d{3}[09]\d{2}3\d{5}/,
    check: (value) => jmbg(value, 30, 39),
    words: { hr: 'jmbg|matični broj' },
    alone: 0.75,
  },
];

export const croatiaDescriptions: Readonly<Record<string, Description>> = {
  'hr-oib': {
    title: 'Croatian personal number (OIB)',
    standard: 'Zakon o osobnom identifikacijskom broju; ISO 7064 MOD 11,10',
    proof: 'check',
    finds: ['OIB: «33392005961»'],
    ignores: ['33392005961', 'OIB 3339200596'],
  },
  'hr-jmbg': {
    title: 'Croatian master citizen number',
    standard: 'Zakon o matičnom broju, region 30 to 39; check digit modulo 11',
    proof: 'check',
    finds: ['0101988330508'],
    ignores: ['0101988330501', '0113988330509'],
  },
};
