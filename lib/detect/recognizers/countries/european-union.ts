import { digit } from '../../checksums/digit';
import { luhn } from '../../checksums/luhn';
import { mod11And10 } from '../../checksums/mod11-10';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

/** What follows the country in VAT numbers. @see European Commission, VIES, "VAT number structure" */
const bodies = [
  'ATU\\d{8}',
  'BE ?[01]\\d{3}[.\\x20]?\\d{3}[.\\x20]?\\d{3}',
  'BG\\d{9,10}',
  'CY\\d{8}[A-Z]',
  'CZ\\d{8,10}',
  'DE(?<de>[ .-]?)\\d{3}\\k<de>\\d{3}\\k<de>\\d{3}',
  'DK ?\\d{2} ?\\d{2} ?\\d{2} ?\\d{2}',
  'EE\\d{9}',
  'EL\\d{9}',
  'ES[A-Z]\\d{7}[A-Z\\d]|ES\\d{8}[A-Z]',
  'FI ?\\d{8}',
  'FR ?[A-HJ-NP-Z\\d]{2} ?\\d{3} ?\\d{3} ?\\d{3}',
  'GB ?\\d{3} ?\\d{4} ?\\d{2}(?:\\d{3})?',
  'HR\\d{11}',
  'HU\\d{8}',
  'IE\\d[A-Z\\d+*]\\d{5}[A-Z]{1,2}',
  'IT ?\\d{11}',
  'LT(?:\\d{9}|\\d{12})',
  'LU\\d{8}',
  'LV\\d{11}',
  'MT\\d{8}',
  'NL ?\\d{9}B\\d{2}',
  'PL ?\\d{10}',
  'PT ?\\d{9}',
  'RO\\d{2,10}',
  'SE\\d{12}',
  'SI ?\\d{8}',
  'SK\\d{10}',
  'XI\\d{9}',
];

/** A sum that the modulus divides, check digit included. */
const divides = (weights: readonly number[], modulus: number) => (body: string) =>
  weightedSum(body, weights) % modulus === 0;

/**
 * Check digits, where all numbers of a country have them; of its body, without the country.
 * @see European Commission, "VAT identification number algorithms"
 */
const checks: Readonly<Record<string, (body: string) => boolean>> = {
  BE: (body) => 97 - (Number(body.slice(0, 8)) % 97) === Number(body.slice(8)),
  DK: divides([2, 7, 6, 5, 4, 3, 2, 1], 11),
  EE: divides([3, 7, 1, 3, 7, 1, 3, 7, 1], 10),
  EL: (body) => (weightedSum(body, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digit(body, 8),
  FI: divides([7, 9, 10, 5, 8, 4, 2, 1], 11),
  FR: (body) =>
    !/^\d\d/.test(body) || (12 + 3 * (Number(body.slice(2)) % 97)) % 97 === Number(body.slice(0, 2)),
  HR: mod11And10,
  HU: divides([9, 7, 3, 1, 9, 7, 3, 1], 10),
  IT: luhn,
  LU: (body) => Number(body.slice(0, 6)) % 89 === Number(body.slice(6)),
  MT: divides([3, 4, 6, 7, 8, 9, 10, 1], 37),
  PL: (body) => weightedSum(body, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digit(body, 9),
  SE: (body) => luhn(body.slice(0, 10)),
};

export const europeanUnion: readonly Identifier[] = [
  {
    id: 'eu-vat',
    kind: 'tax',
    at: 'code',
    lengths: [7, 8, 9, 10, 11, 12, 13, 14],
    form: new RegExp(bodies.join('|')),
    check: (value) => checks[value.slice(0, 2)]?.(value.slice(2)) ?? true,
    isStructural: true,
    capitals: true,
    severity: 'medium',
    words: {
      en: 'vat',
      de: 'ust-id|ust-idnr|ustid|umsatzsteuer|uid',
      fr: 'tva',
      es: 'iva',
      it: 'partita iva|p.iva|p. iva',
      nl: 'btw',
      pl: 'vat',
      da: 'moms',
    },
    alone: 0.5,
  },
];

export const europeanUnionDescriptions: Readonly<Record<string, Description>> = {
  'eu-vat': {
    title: 'European VAT number',
    standard: 'Council Directive 2006/112/EC, article 215; structures of VIES',
    proof: 'structure',
    finds: ['DE136695976', 'DE.136.695.976', 'VAT «ATU13585627»', 'NL123456782B12'],
    ignores: ['DE13669597', 'AT13585627', 'ZZ123456789'],
  },
};
