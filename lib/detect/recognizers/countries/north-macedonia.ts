import { jmbg } from '../../checksums/jmbg';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const northMacedonia: readonly Identifier[] = [
  {
    id: 'mk-jmbg',
    kind: 'national',
    lengths: [13],
    form: /[0-3]\d{2}\d[09]\d{2}4\d{5}/,
    check: (value) => jmbg(value, 40, 49),
    words: { mk: 'матичен број|ембг' },
    alone: 0.75,
  },
];

export const northMacedoniaDescriptions: Readonly<Record<string, Description>> = {
  'mk-jmbg': {
    title: 'Macedonian master citizen number',
    standard: 'Unique master citizen number, region 40 to 49; check digit modulo 11',
    proof: 'check',
    finds: ['0101988450503'],
    ignores: ['0101988450506'],
  },
};
