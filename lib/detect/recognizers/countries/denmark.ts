import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

/** Whether a number fulfils the check that all had until 2007. */
const isOld = (value: string): boolean => weightedSum(value, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

export const denmark: readonly Identifier[] = [
  {
    id: 'dk-cpr',
    kind: 'national',
    lengths: [10],
    form: /[0-3]\d[01]\d{3}[ -]?\d{4}/,
    // Since 2007 numbers are given out that do not fulfil the old check modulo 11.
    check: (value) => isDay(value.slice(0, 2), value.slice(2, 4)),
    isStructural: true,
    words: { da: 'cpr|personnummer' },
    alone: 0.3,
    weigh: (value, isGrouped) => (isGrouped ? (isOld(value) ? 0.5 : 0.38) : 0.3),
  },
  {
    id: 'dk-cvr',
    kind: 'company',
    lengths: [8],
    form: /[1-9]\d(?<s> ?)\d{2}\k<s>\d{2}\k<s>\d{2}/,
    check: (value) => (weightedSum(value, [2, 7, 6, 5, 4, 3, 2]) + digit(value, 7)) % 11 === 0,
    words: { da: 'cvr' },
    ownWordsOnly: true,
  },
];

export const denmarkDescriptions: Readonly<Record<string, Description>> = {
  'dk-cpr': {
    title: 'Danish civil registration number (CPR)',
    standard: 'CPR-loven; date of birth and serial, without check since 2007',
    proof: 'structure',
    finds: ['CPR «211062-5629»', 'CPR-nummer «2110625629»'],
    ignores: ['211362-5629', '2110625629'],
  },
  'dk-cvr': {
    title: 'Danish company number (CVR)',
    standard: 'CVR-loven; weights modulo 11',
    proof: 'check',
    finds: ['CVR «13585628»'],
    ignores: ['13585628', 'CVR 1358562'],
  },
};
