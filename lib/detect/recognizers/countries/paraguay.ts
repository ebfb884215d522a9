import { digit } from '../../checksums/digit';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const paraguay: readonly Identifier[] = [
  {
    id: 'py-ruc',
    kind: 'tax',
    lengths: [6, 7, 8, 9],
    form: /\d{5,8}-\d/,
    check: (value) => {
      const body = value.slice(0, -1);
      let sum = 0;
      for (let i = 0; i < body.length; i++) sum += digit(body, -1 - i) * (i + 2);
      return ((11 - (sum % 11)) % 11) % 10 === digit(value, -1);
    },
    words: { es: 'ruc' },
    ownWordsOnly: true,
  },
];

export const paraguayDescriptions: Readonly<Record<string, Description>> = {
  'py-ruc': {
    title: 'Paraguayan taxpayer number (RUC)',
    standard: 'Ley 1352/1988; weights modulo 11',
    proof: 'check',
    finds: ['RUC «80028061-0»'],
    ignores: ['80028061-0'],
  },
};
