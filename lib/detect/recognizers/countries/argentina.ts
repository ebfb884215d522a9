import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const argentina: readonly Identifier[] = [
  {
    id: 'ar-cuit',
    kind: 'tax',
    lengths: [11],
    form: /(?:2[03457]|3[034])(?<s>-?)\d{8}\k<s>\d/,
    check: (value) => '09987654321'[weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11] === value[10],
    words: { es: 'cuit|cuil|clave única' },
    alone: 0.35,
    grouped: 0.75,
  },
  {
    id: 'ar-dni',
    kind: 'national',
    lengths: [7, 8],
    form: /\d{1,2}(?<s>\.?)\d{3}\k<s>\d{3}/,
    words: { es: 'dni|documento nacional' },
    ownWordsOnly: true,
  },
  {
    id: 'ar-cbu',
    kind: 'bank',
    lengths: [22],
    form: /\d{8}[ -]?\d{14}/,
    check: (value) =>
      (weightedSum(value, [7, 1, 3, 9, 7, 1, 3]) + digit(value, 7)) % 10 === 0 &&
      (weightedSum(value, [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3], 8) + digit(value, 21)) % 10 === 0,
    words: { es: 'cbu|cvu|clave bancaria' },
    alone: 0.6,
  },
];

export const argentinaDescriptions: Readonly<Record<string, Description>> = {
  'ar-cuit': {
    title: 'Argentine tax number (CUIT, CUIL)',
    standard: 'AFIP, Resolución General 10/97; check digit modulo 11',
    proof: 'check',
    finds: ['20-26756539-3', 'CUIT «30500010912»'],
    ignores: ['20-26756539-6', '99-26756539-3'],
  },
  'ar-dni': {
    title: 'Argentine identity number',
    standard: 'Ley 17.671: seven or eight digits',
    proof: 'cue',
    finds: ['DNI «26.756.539»', 'DNI: «4156302»'],
    ignores: ['26.756.539', 'DNI 26.756.5391'],
  },
  'ar-cbu': {
    title: 'Argentine bank account (CBU)',
    standard: 'BCRA, Comunicación A 2559: two blocks with a check digit each',
    proof: 'check',
    finds: ['CBU «2850590940090418135201»'],
    ignores: ['CBU 2850590940090418135'],
  },
};
