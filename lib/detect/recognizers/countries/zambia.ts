import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const zambia: readonly Identifier[] = [
  {
    id: 'zm-nrc',
    kind: 'national',
    lengths: [9],
    form: /\d{6}\/\d{2}\/[123]/,
    words: { en: 'nrc' },
    alone: 0.7,
  },
];

export const zambiaDescriptions: Readonly<Record<string, Description>> = {
  'zm-nrc': {
    title: 'Zambian registration number (NRC)',
    standard: 'National Registration Act, chapter 126: serial, district, citizenship',
    proof: 'structure',
    finds: ['482957/61/1'],
    ignores: ['482957/61/4'],
  },
};
