import { balticPersonalCode } from '../../checksums/baltic-personal-code';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const lithuania: readonly Identifier[] = [
  {
    id: 'lt-personal-code',
    kind: 'national',
    lengths: [11],
    form: /[1-6]\d{2}[01]\d[0-3]\d{5}/,
    check: balticPersonalCode,
    words: { lt: 'asmens kodas' },
    ownWordsOnly: true,
  },
];

export const lithuaniaDescriptions: Readonly<Record<string, Description>> = {
  'lt-personal-code': {
    title: 'Lithuanian personal code',
    standard: 'Gyventojų registro įstatymas; weights modulo 11, date of birth',
    proof: 'check',
    finds: ['asmens kodas «33309240064»'],
    ignores: ['33309240065'],
  },
};
