import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const moldova: readonly Identifier[] = [
  {
    id: 'md-idnp',
    kind: 'national',
    lengths: [13],
    form: /[0-2]\d{12}/,
    check: (value) => weightedSum(value, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === digit(value, 12),
    words: { ro: 'idnp|cod personal' },
    ownWordsOnly: true,
  },
];

export const moldovaDescriptions: Readonly<Record<string, Description>> = {
  'md-idnp': {
    title: 'Moldovan personal number (IDNP)',
    standard: 'Legea 273/1994; weights modulo 10',
    proof: 'check',
    finds: ['IDNP «2002034017847»'],
    ignores: ['2002034017841'],
  },
};
