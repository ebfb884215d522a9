import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

export const malaysia: readonly Identifier[] = [
  {
    id: 'my-mykad',
    kind: 'national',
    lengths: [12],
    form: /\d{2}[01]\d[0-3]\d-?(?:0[1-9]|1[0-6]|[2-5]\d|8[2-9])-?\d{4}/,
    check: (value) => isDay(value.slice(4, 6), value.slice(2, 4)),
    isStructural: true,
    words: { ms: 'mykad|kad pengenalan|no. kp|nric' },
    alone: 0.3,
    grouped: 0.75,
  },
];

export const malaysiaDescriptions: Readonly<Record<string, Description>> = {
  'my-mykad': {
    title: 'Malaysian identity number',
    standard: 'National Registration Regulations 1990: date of birth, place, serial',
    proof: 'structure',
    finds: ['770305-02-1234'],
    ignores: ['771305-02-1234'],
  },
};
