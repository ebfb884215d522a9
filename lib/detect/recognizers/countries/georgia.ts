import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const georgia: readonly Identifier[] = [
  {
    id: 'ge-personal-number',
    kind: 'national',
    lengths: [11],
    form: /[0-6]\d{10}/,
    words: { ka: 'პირადი ნომერი|პირადი', en: 'georgian id' },
    ownWordsOnly: true,
  },
];

export const georgiaDescriptions: Readonly<Record<string, Description>> = {
  'ge-personal-number': {
    title: 'Georgian personal number',
    standard: 'Law on registration of citizens: eleven digits, office first',
    proof: 'cue',
    finds: ['პირადი ნომერი «01024085083»'],
    ignores: ['01024085083', 'პირადი ნომერი 91024085083'],
  },
};
