import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const sriLanka: readonly Identifier[] = [
  {
    id: 'lk-nic',
    kind: 'national',
    lengths: [10, 12],
    form: /\d{9}[VX]|(?:19|20)\d{10}/,
    check: (value) => {
      const day = Number(value.length > 10 ? value.slice(4, 7) : value.slice(2, 5)) % 500;
      return day >= 1 && day <= 366;
    },
    isStructural: true,
    words: { en: 'nic|sri lankan' },
    ownWordsOnly: true,
  },
];

export const sriLankaDescriptions: Readonly<Record<string, Description>> = {
  'lk-nic': {
    title: 'Sri Lankan identity number',
    standard: 'Registration of Persons Act 32/1968: year, day of the year (+500 for women), serial',
    proof: 'structure',
    finds: ['NIC «853400937V»'],
    ignores: ['853400937V'],
  },
};
