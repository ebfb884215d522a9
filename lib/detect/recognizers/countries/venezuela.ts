import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

function rif(value: string): boolean {
  const kind: Readonly<Record<string, number>> = { V: 4, E: 8, J: 12, P: 16, G: 20 };
  const sum = (kind[value[0] ?? ''] ?? 0) + weightedSum(value, [3, 2, 7, 6, 5, 4, 3, 2], 1);
  return '00987654321'[sum % 11] === value[9];
}

export const venezuela: readonly Identifier[] = [
  {
    id: 've-rif',
    kind: 'tax',
    at: 'code',
    lengths: [10],
    form: /[VEJPG]-?\d{8}-?\d/,
    check: rif,
    words: { es: 'rif' },
    alone: 0.5,
  },
];

export const venezuelaDescriptions: Readonly<Record<string, Description>> = {
  've-rif': {
    title: 'Venezuelan tax number (RIF)',
    standard: 'SENIAT, Registro Único de Información Fiscal; weights modulo 11',
    proof: 'check',
    finds: ['V-11470283-4'],
    ignores: ['V-11470283-5'],
  },
};
