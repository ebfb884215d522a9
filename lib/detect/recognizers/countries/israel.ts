import { luhn } from '../../checksums/luhn';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const israel: readonly Identifier[] = [
  {
    id: 'il-identity-number',
    kind: 'national',
    lengths: [9],
    form: /\d{8}-?\d/,
    check: luhn,
    words: { he: 'תעודת זהות|ת.ז|מספר זהות', en: 'israeli id|teudat zehut' },
    ownWordsOnly: true,
  },
];

export const israelDescriptions: Readonly<Record<string, Description>> = {
  'il-identity-number': {
    title: 'Israeli identity number',
    standard: 'Population Registry Law 1965; Luhn',
    proof: 'check',
    finds: ['תעודת זהות «039337423»', 'Israeli id «039337423»'],
    ignores: ['039337423'],
  },
};
