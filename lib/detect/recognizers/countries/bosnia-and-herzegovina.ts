import { jmbg } from '../../checksums/jmbg';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const bosniaAndHerzegovina: readonly Identifier[] = [
  {
    id: 'ba-jmbg',
    kind: 'national',
    lengths: [13],
    form: /[0-3]\d{2}\d[09]\d{2}1\d{5}/,
    check: (value) => jmbg(value, 10, 19),
    words: { bs: 'jmb|matični broj' },
    alone: 0.75,
  },
];

export const bosniaAndHerzegovinaDescriptions: Readonly<Record<string, Description>> = {
  'ba-jmbg': {
    title: 'Bosnian master citizen number',
    standard: 'Zakon o jedinstvenom matičnom broju, region 10 to 19; check digit modulo 11',
    proof: 'check',
    finds: ['0101988170500'],
    ignores: ['0101988170503', '0113988170509'],
  },
};
