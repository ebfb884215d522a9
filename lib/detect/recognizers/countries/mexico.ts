import { digit } from '../../checksums/digit';
import { luhn } from '../../checksums/luhn';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

const signs = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

function curp(value: string): boolean {
  const sum = [...value.slice(0, 17)].reduce((total, sign, i) => total + signs.indexOf(sign) * (18 - i), 0);
  return (10 - (sum % 10)) % 10 === digit(value, 17) && isDay(value.slice(8, 10), value.slice(6, 8));
}

export const mexico: readonly Identifier[] = [
  {
    id: 'mx-curp',
    kind: 'national',
    at: 'code',
    lengths: [18],
    form: /[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z\d]\d/,
    check: curp,
    words: { es: 'curp' },
    alone: 0.93,
  },
  {
    id: 'mx-rfc',
    kind: 'tax',
    at: 'code',
    lengths: [12, 13],
    form: /[A-ZÑ&]{3,4}\d{2}[01]\d[0-3]\d[A-Z\d]{2}[A\d]/,
    check: (value) => isDay(value.slice(-5, -3), value.slice(-7, -5)),
    words: { es: 'rfc|registro federal' },
    alone: 0.6,
    capitals: true,
  },
  {
    id: 'mx-clabe',
    kind: 'bank',
    lengths: [18],
    form: /\d{3} ?\d{3} ?\d{11} ?\d/,
    check: (value) =>
      (10 -
        ([3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7].reduce(
          (sum, weight, i) => sum + ((digit(value, i) * weight) % 10),
          0,
        ) %
          10)) %
        10 ===
      digit(value, 17),
    words: { es: 'clabe|interbancaria' },
    ownWordsOnly: true,
  },
  {
    id: 'mx-nss',
    kind: 'social',
    lengths: [11],
    form: /\d{11}/,
    check: luhn,
    words: { es: 'nss|imss|seguro social' },
    ownWordsOnly: true,
  },
  {
    id: 'mx-voter',
    kind: 'voter',
    at: 'code',
    lengths: [18],
    form: /[A-Z]{6}\d{8}[HM]\d{3}/,
    words: { es: 'clave de elector|ine|credencial' },
    alone: 0.8,
  },
];

export const mexicoDescriptions: Readonly<Record<string, Description>> = {
  'mx-curp': {
    title: 'Mexican population number (CURP)',
    standard: 'RENAPO, Instructivo normativo; check digit modulo 10, date of birth',
    proof: 'check',
    finds: ['BOXW310820HNERXN09'],
    ignores: ['BOXW310820HNERXN08'],
  },
  'mx-rfc': {
    title: 'Mexican tax number (RFC)',
    standard: 'Código Fiscal, artículo 27: letters of the name, date, homoclave',
    proof: 'structure',
    finds: ['GODE561231GR8'],
    ignores: ['GODE561331GR8'],
  },
  'mx-clabe': {
    title: 'Mexican bank account (CLABE)',
    standard: 'Banco de México, Circular 14/2017; weights modulo 10',
    proof: 'check',
    finds: ['CLABE «032180000118359719»'],
    ignores: ['032180000118359719'],
  },
  'mx-nss': {
    title: 'Mexican social security number',
    standard: 'IMSS, número de seguridad social; Luhn',
    proof: 'check',
    finds: ['NSS «01234567897»'],
    ignores: ['01234567898'],
  },
  'mx-voter': {
    title: 'Mexican voter key',
    standard: 'INE, credencial para votar: letters of the name, date, state, sex, serial',
    proof: 'structure',
    finds: ['GMVLMR80070501M100'],
    ignores: ['GMVLMR80070501X100'],
  },
};
