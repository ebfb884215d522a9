import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const uganda: readonly Identifier[] = [
  {
    id: 'ug-nin',
    kind: 'national',
    at: 'code',
    lengths: [14],
    form: /C[MF]\d{5}[A-Z\d]{6}[A-Z]/,
    words: { en: 'ugandan id|nira' },
    alone: 0.6,
    capitals: true,
  },
];

export const ugandaDescriptions: Readonly<Record<string, Description>> = {
  'ug-nin': {
    title: 'Ugandan identity number (NIN)',
    standard: 'Registration of Persons Act 2015: citizen, sex, year, serial, letters',
    proof: 'structure',
    finds: ['CM85061100ABCD'],
    ignores: ['CX85061100ABCD'],
  },
};
