import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

export const tanzania: readonly Identifier[] = [
  {
    id: 'tz-nida',
    kind: 'national',
    lengths: [20],
    form: /(?:19|20)\d{2}[01]\d[0-3]\d-?\d{5}-?\d{5}-?\d{2}/,
    check: (value) => isDay(value.slice(6, 8), value.slice(4, 6)),
    isStructural: true,
    words: { en: 'nida', sw: 'nida' },
    alone: 0.6,
  },
];

export const tanzaniaDescriptions: Readonly<Record<string, Description>> = {
  'tz-nida': {
    title: 'Tanzanian identity number (NIDA)',
    standard: 'Registration and Identification of Persons Act: date of birth, post code, serial',
    proof: 'structure',
    finds: ['19850612-12345-00001-23'],
    ignores: ['19851312-12345-00001-23'],
  },
};
