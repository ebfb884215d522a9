import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const malta: readonly Identifier[] = [
  {
    id: 'mt-identity-card',
    kind: 'national',
    lengths: [5, 6, 7, 8],
    form: /\d{4,7}[APLMGHBZ]/,
    words: { en: 'maltese id|identity card', mt: 'karta tal-identità' },
    ownWordsOnly: true,
  },
];

export const maltaDescriptions: Readonly<Record<string, Description>> = {
  'mt-identity-card': {
    title: 'Maltese identity card number',
    standard: 'Identity Card Act, chapter 258: digits and a letter',
    proof: 'cue',
    finds: ['Maltese id «0123456M»'],
    ignores: ['0123456M'],
  },
};
