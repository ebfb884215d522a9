import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const vietnam: readonly Identifier[] = [
  {
    id: 'vn-citizen-id',
    kind: 'national',
    lengths: [12],
    form: /0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}/,
    words: { vi: 'cccd|căn cước|cmnd' },
    ownWordsOnly: true,
  },
];

export const vietnamDescriptions: Readonly<Record<string, Description>> = {
  'vn-citizen-id': {
    title: 'Vietnamese citizen id',
    standard: 'Decree 137/2015: province, century and sex, year, serial',
    proof: 'cue',
    finds: ['CCCD «001085012345»'],
    ignores: ['001085012345', 'CCCD 099085012345'],
  },
};
