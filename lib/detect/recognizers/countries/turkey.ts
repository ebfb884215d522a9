import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

function citizen(value: string): boolean {
  const odd = weightedSum(value, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weightedSum(value, [0, 1, 0, 1, 0, 1, 0, 1]);
  return (
    (((odd * 7 - even) % 10) + 10) % 10 === digit(value, 9) &&
    (odd + even + digit(value, 9)) % 10 === digit(value, 10)
  );
}

function taxNumber(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const part = (digit(value, i) + 9 - i) % 10;
    if (part > 0) sum += (part * 2 ** (9 - i)) % 9 || 9;
  }
  return (10 - (sum % 10)) % 10 === digit(value, 9);
}

export const turkey: readonly Identifier[] = [
  {
    id: 'tr-national-id',
    kind: 'national',
    lengths: [11],
    form: /[1-9]\d{9}[02468]/,
    check: citizen,
    words: { tr: 'tckn|t.c.|tc kimlik|kimlik no|kimlik numarası', en: 'turkish id' },
    alone: 0.5,
  },
  {
    id: 'tr-tax-number',
    kind: 'tax',
    lengths: [10],
    form: /\d{10}/,
    check: taxNumber,
    words: { tr: 'vkn|vergi|vergi kimlik' },
    ownWordsOnly: true,
  },
  {
    id: 'tr-plate',
    kind: 'plate',
    lengths: [5, 6, 7, 8, 9],
    form: /(?:0[1-9]|[1-7]\d|8[01])(?<s> ?)(?!(?:AM|PM|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MB|GB|KB|TB|MM|CM|KM|KG)(?![A-Z]))[A-PR-VYZ]{1,3}\k<s>\d{2,4}/,
    words: { tr: 'plaka|plakası|araç' },
    alone: 0.42,
    weigh: (value, isGrouped) => (isGrouped || value.length > 8 ? 0.42 : 0.3),
    capitals: true,
  },
];

export const turkeyDescriptions: Readonly<Record<string, Description>> = {
  'tr-national-id': {
    title: 'Turkish identity number',
    standard: 'Nüfus Hizmetleri Kanunu 5490; two check digits modulo 10',
    proof: 'check',
    finds: ['10000000146'],
    ignores: ['10000000148', '00000000146'],
  },
  'tr-tax-number': {
    title: 'Turkish tax number',
    standard: 'Vergi Usul Kanunu; doubled remainders modulo 9',
    proof: 'check',
    finds: ['VKN «4540034154»'],
    ignores: ['4540034159'],
  },
  'tr-plate': {
    title: 'Turkish vehicle plate',
    standard: 'Karayolları Trafik Yönetmeliği: province, letters, digits',
    proof: 'structure',
    finds: ['34 ABC 1234'],
    ignores: ['82 ABC 123', '12 MAY 2024'],
  },
};
