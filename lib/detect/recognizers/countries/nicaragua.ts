import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

export const nicaragua: readonly Identifier[] = [
  {
    id: 'ni-cedula',
    kind: 'national',
    lengths: [14],
    form: /\d{3}-?[0-3]\d[01]\d{3}-?\d{4}[A-HJ-NP-Y]/,
    check: (value) =>
      'ABCDEFGHJKLMNPQRSTUVWXY'[Number(value.slice(0, 13)) % 23] === value[13] &&
      isDay(value.slice(3, 5), value.slice(5, 7)),
    words: { es: 'cédula|cedula' },
    alone: 0.85,
  },
];

export const nicaraguaDescriptions: Readonly<Record<string, Description>> = {
  'ni-cedula': {
    title: 'Nicaraguan identity number',
    standard: 'Ley 152, Ley de Identificación Ciudadana; check letter modulo 23, date of birth',
    proof: 'check',
    finds: ['001-120685-0012J'],
    ignores: ['001-121385-0012K'],
  },
};
