import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

export const egypt: readonly Identifier[] = [
  {
    id: 'eg-national-id',
    kind: 'national',
    lengths: [14],
    form: /[23]\d{6}(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\d{5}/,
    check: (value) => isDay(value.slice(5, 7), value.slice(3, 5)),
    words: { ar: 'الرقم القومي|رقم البطاقة', en: 'egyptian' },
    alone: 0.42,
  },
];

export const egyptDescriptions: Readonly<Record<string, Description>> = {
  'eg-national-id': {
    title: 'Egyptian national id',
    standard: 'Law 143/1994: century, date of birth, governorate, serial',
    proof: 'structure',
    finds: ['Egyptian id «29001011234567»'],
    ignores: ['29013011234567', '29001019934567'],
  },
};
