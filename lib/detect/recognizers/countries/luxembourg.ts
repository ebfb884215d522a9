import { luhn } from '../../checksums/luhn';
import { verhoeff } from '../../checksums/verhoeff';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

export const luxembourg: readonly Identifier[] = [
  {
    id: 'lu-personal-number',
    kind: 'national',
    lengths: [13],
    form: /(?:19|20)\d{2}[01]\d[0-3]\d{6}/,
    check: (value) =>
      luhn(value.slice(0, 12)) &&
      verhoeff(value.slice(0, 11) + value[12]) &&
      isDay(value.slice(6, 8), value.slice(4, 6)),
    words: { fr: 'matricule|numéro d’identification', lb: 'matricule' },
    alone: 0.85,
  },
];

export const luxembourgDescriptions: Readonly<Record<string, Description>> = {
  'lu-personal-number': {
    title: 'Luxembourgish identification number',
    standard: 'Loi du 19 juin 2013; Luhn and Verhoeff, date of birth',
    proof: 'check',
    finds: ['1985061245048'],
    ignores: ['1985131245123'],
  },
};
