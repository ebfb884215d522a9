import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

export const cuba: readonly Identifier[] = [
  {
    id: 'cu-identity-number',
    kind: 'national',
    lengths: [11],
    form: /\d{11}/,
    check: (value) => isDay(value.slice(4, 6), value.slice(2, 4)),
    words: { es: 'carné de identidad|carnet de identidad|número de identidad' },
    ownWordsOnly: true,
  },
];

export const cubaDescriptions: Readonly<Record<string, Description>> = {
  'cu-identity-number': {
    title: 'Cuban identity number',
    standard: 'Decreto-Ley 347/2017: date of birth, century, serial',
    proof: 'structure',
    finds: ['carné de identidad «91021027775»'],
    ignores: ['91021027775', 'carné de identidad 9102102777'],
  },
};
