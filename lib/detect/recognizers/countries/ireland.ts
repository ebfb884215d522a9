import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

function pps(value: string): boolean {
  const second = value.length > 8 && value[8] !== 'W' ? (digit(value, 8) - 9) * 9 : 0;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weightedSum(value, [8, 7, 6, 5, 4, 3, 2]) + second) % 23] === value[7];
}

export const ireland: readonly Identifier[] = [
  {
    id: 'ie-pps',
    kind: 'social',
    lengths: [8, 9],
    form: /\d{7}[A-W][A-IW]?/,
    check: pps,
    words: { en: 'pps|ppsn|personal public service' },
    alone: 0.6,
  },
];

export const irelandDescriptions: Readonly<Record<string, Description>> = {
  'ie-pps': {
    title: 'Irish public service number (PPS)',
    standard: 'Social Welfare Consolidation Act 2005; check letter modulo 23',
    proof: 'check',
    finds: ['6433435F'],
    ignores: ['6433435E'],
  },
};
