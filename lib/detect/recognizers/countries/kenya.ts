import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const kenya: readonly Identifier[] = [
  {
    id: 'ke-pin',
    kind: 'tax',
    at: 'code',
    lengths: [11],
    form: /[AP]\d{9}[A-Z]/,
    words: { en: 'kra|kra pin' },
    alone: 0.5,
  },
];

export const kenyaDescriptions: Readonly<Record<string, Description>> = {
  'ke-pin': {
    title: 'Kenyan tax number (PIN)',
    standard: 'Kenya Revenue Authority, PIN: A or P, nine digits, letter',
    proof: 'structure',
    finds: ['A123456789Z'],
    ignores: ['B123456789Z'],
  },
};
