import { digit } from '../../checksums/digit';
import { luhn } from '../../checksums/luhn';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

/** Corsica counts as 19 and 18. The number is too long for exact floating point only from 2 to the power of 53. */
function nir(value: string): boolean {
  const number = Number(value.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97 - (number % 97) === Number(value.slice(13));
}

/** Letters of a French account by their digit. */
const ribDigits = '12345678912345678923456789';

function rib(value: string): boolean {
  const digits = value.replace(/[A-Z]/g, (letter) => ribDigits[digit(letter, 0) - 10] ?? '');
  const part = (start: number, end: number) => Number(digits.slice(start, end));
  return (89 * part(0, 5) + 15 * part(5, 10) + 3 * part(10, 21) + part(21, 23)) % 97 === 0;
}

export const france: readonly Identifier[] = [
  {
    id: 'fr-nir',
    kind: 'social',
    lengths: [15],
    form: /[12378](?<s>[ .]?)\d{2}\k<s>(?:0[1-9]|1[0-2]|[2-9]\d)\k<s>(?:\d{2}|2[AB])\k<s>\d{3}\k<s>\d{3}[ .]?\d{2}/,
    check: nir,
    words: { fr: 'nir|sécurité sociale|numéro de sécu|n° sécu|insee' },
    alone: 0.85,
  },
  {
    id: 'fr-spi',
    kind: 'tax',
    lengths: [13],
    form: /[0-3]\d(?<s> ?)\d{2}\k<s>\d{3}\k<s>\d{3}\k<s>\d{3}/,
    check: (value) => Number(value.slice(0, 10)) % 511 === Number(value.slice(10)),
    words: { fr: 'spi|numéro fiscal|référence fiscale|identifiant fiscal' },
    alone: 0.6,
  },
  {
    id: 'fr-siren',
    kind: 'company',
    lengths: [9],
    form: /\d{3}(?<s> ?)\d{3}\k<s>\d{3}/,
    check: luhn,
    words: { fr: 'siren|rcs' },
    ownWordsOnly: true,
  },
  {
    id: 'fr-siret',
    kind: 'company',
    lengths: [14],
    form: /\d{3}(?<s> ?)\d{3}\k<s>\d{3} ?\d{5}/,
    check: (value) => luhn(value) && luhn(value.slice(0, 9)),
    words: { fr: 'siret' },
    alone: 0.42,
  },
  {
    id: 'fr-rib',
    kind: 'bank',
    lengths: [23],
    form: /\d{5} ?\d{5} ?[A-Z\d]{11} ?\d{2}/,
    check: rib,
    words: { fr: 'rib|compte bancaire|relevé' },
    alone: 0.6,
  },
  {
    id: 'fr-rpps',
    kind: 'health',
    lengths: [11],
    form: /1\d{10}/,
    check: luhn,
    words: { fr: 'rpps' },
    ownWordsOnly: true,
  },
  {
    id: 'fr-identity-card',
    kind: 'national',
    lengths: [12],
    form: /\d{2}(?:0[1-9]|1[0-2])[A-Z\d]{2,3}\d{5,6}/,
    words: { fr: "carte d'identité|carte nationale|cni" },
    ownWordsOnly: true,
  },
  {
    id: 'fr-passport',
    kind: 'passport',
    lengths: [9],
    form: /\d{2}[A-Z]{2}\d{5}/,
    words: { fr: 'passeport' },
    alone: 0.41,
  },
  {
    id: 'fr-plate',
    kind: 'plate',
    at: 'code',
    lengths: [7],
    capitals: true,
    form: /[A-HJ-NP-TV-Z]{2}(?<s>[ -])\d{3}\k<s>[A-HJ-NP-TV-Z]{2}/,
    words: { fr: 'immatriculation|immatriculé|plaque' },
    alone: 0.42,
  },
];

export const franceDescriptions: Readonly<Record<string, Description>> = {
  'fr-nir': {
    title: 'French social security number (NIR)',
    standard: 'Décret 82-103; two check digits modulo 97',
    proof: 'check',
    finds: ['2 95 10 99 126 111 93', 'NIR «295109912611193»'],
    ignores: ['2 95 10 99 126 111 94', '2 95 00 99 126 111 93'],
  },
  'fr-spi': {
    title: 'French tax number',
    standard: 'DGFiP, numéro SPI; remainder modulo 511',
    proof: 'check',
    finds: ['numéro fiscal «30 23 217 600 053»'],
    ignores: ['30 23 217 600 054'],
  },
  'fr-siren': {
    title: 'French company number (SIREN)',
    standard: 'Code de commerce, article R123-221; Luhn',
    proof: 'check',
    finds: ['SIREN «732 829 320»'],
    ignores: ['732 829 321', 'SIREN 732 829 32'],
  },
  'fr-siret': {
    title: 'French establishment number (SIRET)',
    standard: 'Code de commerce, article R123-221; Luhn twice',
    proof: 'check',
    finds: ['SIRET «732 829 320 00074»'],
    ignores: ['732 829 320 00077'],
  },
  'fr-rib': {
    title: 'French bank account (RIB)',
    standard: 'CFONB, relevé d’identité bancaire; key modulo 97',
    proof: 'check',
    finds: ['RIB «30001 00794 12345678901 85»'],
    ignores: ['30001 00794 12345678901 86'],
  },
  'fr-rpps': {
    title: 'French health professional number (RPPS)',
    standard: 'Arrêté du 6 février 2009; Luhn',
    proof: 'check',
    finds: ['RPPS «10001423804»'],
    ignores: ['RPPS 100014238'],
  },
  'fr-identity-card': {
    title: 'French identity card number',
    standard: 'Décret 55-1397: year, month, department, serial',
    proof: 'cue',
    finds: ["carte d'identité «880692310285»"],
    ignores: ['880692310285', "carte d'identité 889992310285"],
  },
  'fr-passport': {
    title: 'French passport number',
    standard: 'Décret 2005-1726: two digits, two letters, five digits',
    proof: 'structure',
    finds: ['passeport «14ML52179»'],
    ignores: ['14ML5217', 'passeport 14M521799'],
  },
  'fr-plate': {
    title: 'French vehicle plate',
    standard: 'Arrêté du 9 février 2009: two letters, three digits, two letters',
    proof: 'structure',
    finds: ['AB-344-CA', 'immatriculation «BQ 812 TR»'],
    ignores: ['AO-344-CA', 'AB-34-CA'],
  },
};
