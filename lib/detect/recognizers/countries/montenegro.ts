import { jmbg } from '../../checksums/jmbg';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const montenegro: readonly Identifier[] = [
  {
    id: 'me-jmbg',
    kind: 'national',
    lengths: [13],
    form: /[0-3]\d{2}\d[09]\d{2}2\d{5}/,
    check: (value) => jmbg(value, 21, 29),
    words: { sr: 'jmbg|matični broj' },
    alone: 0.75,
  },
];

export const montenegroDescriptions: Readonly<Record<string, Description>> = {
  'me-jmbg': {
    title: 'Montenegrin master citizen number',
    standard: 'Unique master citizen number, region 21 to 29; check digit modulo 11',
    proof: 'check',
    finds: ['0101988210502'],
    ignores: ['0101988210505'],
  },
};
