import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const honduras: readonly Identifier[] = [
  {
    id: 'hn-dni',
    kind: 'national',
    lengths: [13],
    form: /(?:0[1-9]|1[0-8])(?:0[1-9]|1\d|2[0-8])(?<s>[ -]?)(?:19|20)\d{2}\k<s>\d{5}/,
    words: { es: 'dni|identidad|rnp' },
    alone: 0.3,
    grouped: 0.8,
  },
];

export const hondurasDescriptions: Readonly<Record<string, Description>> = {
  'hn-dni': {
    title: 'Honduran identity number',
    standard: 'Registro Nacional de las Personas: department, municipality, year, serial',
    proof: 'structure',
    finds: ['0801-1985-09876'],
    ignores: ['0801-1785-09876', '1901-1985-09876'],
  },
};
