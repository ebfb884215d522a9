import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

export const mauritius: readonly Identifier[] = [
  {
    id: 'mu-identity-number',
    kind: 'national',
    at: 'code',
    lengths: [14],
    form: /[A-Z][0-3]\d[01]\d{9}[A-Z\d]/,
    check: (value) => isDay(value.slice(1, 3), value.slice(3, 5)),
    words: { en: 'mauritian id|nic' },
    alone: 0.5,
  },
];

export const mauritiusDescriptions: Readonly<Record<string, Description>> = {
  'mu-identity-number': {
    title: 'Mauritian identity number',
    standard: 'National Identity Card Act 1985: letter, date of birth, serial, check sign',
    proof: 'structure',
    finds: ['P1203851234567'],
    ignores: ['P1213851234567'],
  },
};
