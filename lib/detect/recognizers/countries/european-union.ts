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

export const europeanUnion: readonly Identifier[] = [
  {
    id: 'eu-vat',
    kind: 'tax',
    at: 'code',
    lengths: [7, 8, 9, 10, 11, 12, 13, 14],
    form: new RegExp(bodies.join('|')),
    capitals: true,
    severity: 'medium',
    words: {
      en: ['vat'],
      de: ['ust-id', 'ust-idnr', 'ustid', 'umsatzsteuer', 'uid'],
      fr: ['tva'],
      es: ['iva'],
      it: ['partita iva', 'p.iva', 'p. iva'],
      nl: ['btw'],
      pl: ['vat'],
      da: ['moms'],
    },
    alone: 0.5,
  },
];

export const europeanUnionDescriptions: Readonly<Record<string, Description>> = {
  'eu-vat': {
    title: 'European VAT number',
    standard: 'Council Directive 2006/112/EC, article 215; structures of VIES',
    proof: 'structure',
    finds: ['DE136695976', 'VAT «ATU13585627»', 'NL123456782B12'],
    ignores: ['DE13669597', 'AT13585627', 'ZZ123456789'],
  },
};
