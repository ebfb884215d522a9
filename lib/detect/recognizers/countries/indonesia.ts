import { luhn } from '../../checksums/luhn';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

/** Women add 40 to the day. */
const nik = (value: string): boolean => isDay(Number(value.slice(6, 8)) % 40, value.slice(8, 10));

export const indonesia: readonly Identifier[] = [
  {
    id: 'id-nik',
    kind: 'national',
    lengths: [16],
    form: /(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{4}[0-7]\d[01]\d{5}\d{2}/,
    check: nik,
    isStructural: true,
    words: { id: 'nik|ktp|nomor induk' },
    alone: 0.45,
  },
  {
    id: 'id-npwp',
    kind: 'tax',
    lengths: [15],
    form: /\d{2}(?<s>\.?)\d{3}\k<s>\d{3}\k<s>\d-?\d{3}\k<s>\d{3}/,
    check: (value) => luhn(value.slice(0, 9)),
    words: { id: 'npwp|wajib pajak' },
    alone: 0.2,
    grouped: 0.85,
  },
];

export const indonesiaDescriptions: Readonly<Record<string, Description>> = {
  'id-nik': {
    title: 'Indonesian identity number (NIK)',
    standard: 'UU 24/2013: region, date of birth (+40 for women), serial',
    proof: 'structure',
    finds: ['NIK «3171011708450001»'],
    ignores: ['3171011713450001', '9971011708450001'],
  },
  'id-npwp': {
    title: 'Indonesian tax number (NPWP)',
    standard: 'PER-20/PJ/2013; Luhn over nine digits',
    proof: 'check',
    finds: ['01.312.166.0-091.000'],
    ignores: ['01.312.167.0-091.000'],
  },
};
