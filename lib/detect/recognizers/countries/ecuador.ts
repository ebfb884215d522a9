import { digit } from '../../checksums/digit';
import { luhn } from '../../checksums/luhn';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

const hasProvince = (value: string): boolean => /^(?:0[1-9]|1\d|2[0-4]|30|50)/.test(value);

/** The third digit says whether a person, the state or a company has the number; each has its own weights. */
function ruc(value: string): boolean {
  if (!hasProvince(value)) return false;
  const third = digit(value, 2);
  if (third < 6) return luhn(value.slice(0, 10)) && !value.endsWith('000');
  if (third === 6)
    return weightedSum(value, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 || luhn(value.slice(0, 10));
  return third === 9 && weightedSum(value, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

export const ecuador: readonly Identifier[] = [
  {
    id: 'ec-cedula',
    kind: 'national',
    lengths: [10],
    form: /[0-35]\d[0-5]\d{6}-?\d/,
    check: (value) => hasProvince(value) && luhn(value),
    words: { es: 'cédula|cedula|c.i.' },
    alone: 0.2,
    grouped: 0.5,
  },
  {
    id: 'ec-ruc',
    kind: 'tax',
    lengths: [13],
    form: /[0-35]\d{9}-?\d{3}/,
    check: ruc,
    words: { es: 'ruc' },
    ownWordsOnly: true,
  },
];

export const ecuadorDescriptions: Readonly<Record<string, Description>> = {
  'ec-cedula': {
    title: 'Ecuadorian identity number',
    standard: 'Ley Orgánica de Gestión de la Identidad; province and Luhn',
    proof: 'check',
    finds: ['cédula «171430710-3»'],
    ignores: ['171430710-4', '991430710-3'],
  },
  'ec-ruc': {
    title: 'Ecuadorian taxpayer number (RUC)',
    standard: 'SRI, Ley del RUC; Luhn or weights modulo 11',
    proof: 'check',
    finds: ['RUC «1792060346-001»'],
    ignores: ['1792060346-001', 'RUC 1792060346'],
  },
};
