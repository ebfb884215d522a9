import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const pakistan: readonly Identifier[] = [
  {
    id: 'pk-cnic',
    kind: 'national',
    lengths: [13],
    form: /[1-8]\d{4}-\d{7}-\d|[1-8]\d{12}/,
    words: { en: 'cnic|nadra', ur: 'شناختی کارڈ' },
    alone: 0.2,
    grouped: 0.8,
  },
];

export const pakistanDescriptions: Readonly<Record<string, Description>> = {
  'pk-cnic': {
    title: 'Pakistani identity number (CNIC)',
    standard: 'NADRA Ordinance 2000: locality, serial, sex',
    proof: 'structure',
    finds: ['42101-1234567-1'],
    ignores: ['92101-1234567-1'],
  },
};
