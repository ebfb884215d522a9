import { digit } from '../../checksums/digit';
import { luhn } from '../../checksums/luhn';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

/** What signs at odd places count for, of 0 to 9 and of A to Z. */
const odd = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16,
  10, 22, 25, 24, 23,
];

function fiscalCode(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const sign = digit(value, i);
    sum += i % 2 === 0 ? (odd[sign] ?? 0) : sign > 9 ? sign - 10 : sign;
  }
  return (sum % 26) + 10 === digit(value, 15);
}

export const italy: readonly Identifier[] = [
  {
    id: 'it-fiscal-code',
    kind: 'tax',
    at: 'code',
    lengths: [16],
    form: /[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPR-T][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]/,
    check: fiscalCode,
    words: { it: 'codice fiscale|c.f.|cf' },
    alone: 0.92,
    mistyped: 0.45,
  },
  {
    id: 'it-vat',
    kind: 'company',
    lengths: [11],
    form: /\d{11}/,
    check: luhn,
    words: { it: 'partita iva|p.iva|p. iva|piva' },
    ownWordsOnly: true,
  },
  {
    id: 'it-identity-card',
    kind: 'national',
    at: 'code',
    lengths: [9],
    form: /[A-Z]{2} ?\d{5}(?:[A-Z]{2}|\d{2})/,
    words: { it: "carta d'identità|carta di identità|documento|cie" },
    ownWordsOnly: true,
  },
  {
    id: 'it-licence',
    kind: 'licence',
    at: 'code',
    lengths: [10],
    form: /(?:U1[B-DF-HJ-NPR-UW-Z\d]{7}[A-Z]|[A-Z]{2}\d{7}[A-Z])/,
    words: { it: 'patente' },
    alone: 0.42,
  },
  {
    id: 'it-passport',
    kind: 'passport',
    at: 'code',
    lengths: [9],
    form: /[A-Z]{2}\d{7}/,
    words: { it: 'passaporto' },
    ownWordsOnly: true,
  },
  {
    id: 'it-plate',
    kind: 'plate',
    at: 'code',
    lengths: [7],
    form: /[A-HJ-NPR-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NPR-TV-Z]{2}/,
    words: { it: 'targa' },
    ownWordsOnly: true,
    capitals: true,
  },
];

export const italyDescriptions: Readonly<Record<string, Description>> = {
  'it-fiscal-code': {
    title: 'Italian fiscal code',
    standard: 'DM 23 dicembre 1976; check letter modulo 26',
    proof: 'check',
    finds: ['RSSMRA85T10A562S'],
    ignores: ['RSSMRA85G10A562S', 'RSSMRA85X10A562S'],
  },
  'it-vat': {
    title: 'Italian VAT number',
    standard: 'DPR 633/1972, article 35; Luhn',
    proof: 'check',
    finds: ['partita IVA «01333550323»'],
    ignores: ['01333550324'],
  },
  'it-identity-card': {
    title: 'Italian identity card number',
    standard: 'DM 23 dicembre 2015: two letters, five digits, two letters; before: two letters, seven digits',
    proof: 'cue',
    finds: ["carta d'identità «CA12345AA»"],
    ignores: ['CA12345AA'],
  },
  'it-licence': {
    title: 'Italian driving licence',
    standard: 'DM 30 settembre 2003: two signs, seven digits or signs, letter',
    proof: 'structure',
    finds: ['patente «U1H00B000B»'],
    ignores: ['990123456B'],
  },
  'it-passport': {
    title: 'Italian passport number',
    standard: 'DM 23 marzo 2010: two letters and seven digits',
    proof: 'cue',
    finds: ['passaporto «YA1234567»'],
    ignores: ['YA1234567'],
  },
  'it-plate': {
    title: 'Italian vehicle plate',
    standard: 'DPR 495/1992: two letters, three digits, two letters',
    proof: 'cue',
    finds: ['targa «FK482BT»'],
    ignores: ['FK482BT'],
  },
};
