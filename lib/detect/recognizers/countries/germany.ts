import { digit } from '../../checksums/digit';
import { documentCheckDigit } from '../../checksums/document-check-digit';
import { luhn } from '../../checksums/luhn';
import { mod11And10 } from '../../checksums/mod11-10';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

/** Of the first ten digits one occurs twice or three times, all others once at most. */
function taxId(value: string): boolean {
  const counts = [...'0123456789'].map((wanted) => value.slice(0, 10).split(wanted).length - 1);
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) < 4 && mod11And10(value);
}

/** The letter counts with the two digits of its place in the alphabet; of products the digits are added. */
function insuranceNumber(value: string): boolean {
  const letter = String(digit(value, 8) - 9).padStart(2, '0');
  const digits = value.slice(0, 8) + letter + value.slice(9, 11);
  const sum = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].reduce((total, weight, i) => {
    const product = digit(digits, i) * weight;
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  // Where a birthday runs out of numbers, 50 is added to the day.
  const day = Number(value.slice(2, 4)) % 50;
  return isDay(day || 1, value.slice(4, 6)) && sum % 10 === digit(value, 11);
}

/** Luhn's check over the letter's two digits and the rest. */
function healthInsurance(value: string): boolean {
  const digits = String(digit(value, 0) - 9).padStart(2, '0') + value.slice(1, 9);
  const sum = [...digits].reduce((total, character, i) => {
    const product = Number(character) * (i % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === digit(value, 9);
}

function doctorNumber(value: string): boolean {
  const check = (10 - (weightedSum(value, [4, 9, 4, 9, 4, 9]) % 10)) % 10;
  return check === digit(value, 6) && !value.endsWith('00');
}

export const germany: readonly Identifier[] = [
  {
    id: 'de-tax-id',
    kind: 'tax',
    lengths: [11],
    form: /[1-9]\d(?<s>[ /]?)\d{3}\k<s>\d{3}\k<s>\d{3}/,
    check: taxId,
    words: {
      de: 'steuer-id|steueridentifikation|steuer id|steueridnr|idnr|identifikationsnummer|steuerliche',
    },
    alone: 0.42,
    grouped: 0.6,
  },
  {
    id: 'de-tax-number',
    kind: 'tax',
    lengths: [9, 10, 11, 13],
    form: /\d{2,3}\/\d{3,4}\/\d{4,5}|[1-4]\d{3}0\d{8}|\d{10,11}/,
    words: { de: 'steuernummer|st.-nr|stnr|st-nr|finanzamt' },
    ownWordsOnly: true,
    alone: 0.2,
    grouped: 0.45,
  },
  {
    id: 'de-social-security',
    kind: 'social',
    lengths: [12],
    form: /\d{2}(?<s> ?)\d{6}\k<s>[A-Z]\k<s>\d{3}/,
    check: insuranceNumber,
    words: { de: 'rvnr|sv-nummer|svnr|sozialversicherungsnummer|rentenversicherungsnummer' },
    alone: 0.85,
  },
  {
    id: 'de-health-insurance',
    kind: 'health',
    at: 'code',
    lengths: [10],
    form: /[A-Z]\d{9}/,
    check: healthInsurance,
    words: { de: 'kvnr|krankenversichertennummer|versichertennummer|krankenversicherungsnummer' },
    alone: 0.6,
  },
  {
    id: 'de-identity-card',
    kind: 'national',
    at: 'code',
    lengths: [10, 11],
    form: /[CFGHJ-NPRTV-Z][CFGHJ-NPRTV-Z\d]{8} ?\d(?: ?D)?/,
    check: (value) => documentCheckDigit(value.slice(0, 9)) === digit(value, 9),
    words: { de: 'personalausweis|ausweisnummer|reisepass|passnummer' },
  },
  {
    id: 'de-document-number',
    kind: 'national',
    at: 'code',
    lengths: [9],
    form: /[CFGHJ-NPRTV-Z](?=[A-Z]*\d)[CFGHJ-NPRTV-Z\d]{8}/,
    words: { de: 'personalausweis|ausweisnummer|ausweis|reisepass|passnummer|perso' },
    ownWordsOnly: true,
  },
  {
    id: 'de-driving-licence',
    kind: 'licence',
    at: 'code',
    lengths: [11],
    form: /[A-Z\d]\d{2}[A-Z\d]{6}\d[A-Z\d]|[A-Z]{2}\d{8}[A-Z\d]/,
    words: { de: 'führerschein|fuehrerschein|fahrerlaubnis' },
    ownWordsOnly: true,
  },
  {
    id: 'de-company-number',
    kind: 'company',
    at: 'code',
    lengths: [4, 5, 6, 7, 8, 9],
    form: /HR[AB] ?\d{1,6}(?: ?[A-Z]{1,2})?/,
    words: { de: 'handelsregister|amtsgericht|registergericht' },
    alone: 0.6,
  },
  {
    id: 'de-doctor-number',
    kind: 'health',
    lengths: [9],
    form: /\d{9}/,
    check: doctorNumber,
    words: { de: 'lanr|arztnummer' },
    alone: 0.41,
  },
  {
    id: 'de-practice-number',
    kind: 'health',
    lengths: [9],
    form: /(?:0[1-3]|17|20|35|38|46|5[1-2]|7[1-4]|78|83|88|9[3489])\d{7}/,
    words: { de: 'bsnr|betriebsstättennummer|betriebsstätte' },
    ownWordsOnly: true,
    alone: 0.2,
    // No quantity begins with a nought: a routing number and a US social security number do.
    weigh: (value) => (value.startsWith('0') ? 0.41 : 0.2),
  },
  {
    id: 'de-health-card',
    kind: 'health',
    lengths: [20],
    form: /80276\d{15}/,
    check: luhn,
    words: { de: 'gesundheitskarte|egk|kartennummer' },
    alone: 0.8,
  },
  {
    id: 'de-bank-account',
    kind: 'bank',
    lengths: [5, 6, 7, 8, 9, 10],
    form: /\d{5,10}/,
    words: { de: 'kontonummer|konto-nr|kto|kto.-nr' },
    ownWordsOnly: true,
  },
  {
    id: 'de-plate',
    kind: 'plate',
    at: 'code',
    lengths: [4, 5, 6, 7, 8, 9],
    capitals: true,
    form: /[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]\d{1,4}[EH]?/,
    words: { de: 'kennzeichen|kfz|nummernschild|amtliches' },
    alone: 0.3,
    grouped: 0.42,
  },
];

export const germanyDescriptions: Readonly<Record<string, Description>> = {
  'de-tax-id': {
    title: 'German tax identification number',
    standard: '§ 139b AO; BZSt, "Aufbau der Identifikationsnummer"; ISO 7064 MOD 11,10',
    proof: 'check',
    finds: ['Steuer-ID: «86095742719»', '86 095 742 719'], // example of the BZSt
    ignores: ['86095742718', '86 095 742 718', '11111111111', '12345678901'],
  },
  'de-tax-number': {
    title: 'German tax number',
    standard: 'BMF, "Steuernummer": office, district, serial, in the ways of the states',
    proof: 'cue',
    finds: ['Steuernummer «181/815/08155»', 'St.-Nr. «2181081508155»'],
    ignores: ['181/815', 'Steuernummer 181/815', '2181081508155'],
  },
  'de-social-security': {
    title: 'German pension insurance number',
    standard: '§ 147 SGB VI; VKVV § 2: check digit modulo 10, date of birth',
    proof: 'check',
    finds: ['15070649C103', 'Sozialversicherungsnummer «65 070803 A 019»'],
    ignores: ['15070649C104', '65 071803 A 019'],
  },
  'de-health-insurance': {
    title: 'German health insurance number',
    standard: '§ 290 SGB V; Luhn with the letter as two digits',
    proof: 'check',
    finds: ['A000500015', 'KVNR «C000500021»'],
    ignores: ['A000500016', 'AB00500015'],
  },
  'de-identity-card': {
    title: 'German identity card or passport number with check digit',
    standard: 'PAuswV, PassV; ICAO 9303 check digit',
    proof: 'check',
    finds: ['Personalausweis «L01X00T471»', 'Ausweisnummer «L01X00T471D»'],
    ignores: ['L01X00T472', 'Personalausweis L01X00'],
  },
  'de-document-number': {
    title: 'German identity card or passport number',
    standard: 'PAuswV, PassV: nine signs without vowels',
    proof: 'cue',
    finds: ['Personalausweis «L01X00T47»', 'Reisepass Nr. «C01X00T47»'], // published specimens
    ignores: ['L01X00T47', 'Personalausweis A01X00T47'],
  },
  'de-driving-licence': {
    title: 'German driving licence',
    standard: 'FeV, annex 8: authority, serial, check sign, issue',
    proof: 'cue',
    finds: ['Führerschein «B072RRE2I55»'],
    ignores: ['B072RRE2I55', 'Führerschein B072RRE2'],
  },
  'de-company-number': {
    title: 'German commercial register number',
    standard: 'HRV § 13: section and number',
    proof: 'structure',
    finds: ['HRB 123456', 'Handelsregister «HRA 12345»'],
    ignores: ['HRC 12345', 'HRB'],
  },
  'de-doctor-number': {
    title: 'German doctor number (LANR)',
    standard: 'KBV, Richtlinie § 75 SGB V; weights four and nine modulo 10',
    proof: 'check',
    finds: ['LANR «123456601»'],
    ignores: ['123456701', 'LANR 12345660'],
  },
  'de-practice-number': {
    title: 'German practice number (BSNR)',
    standard: 'KBV, Richtlinie § 75 SGB V: nine digits, association first',
    proof: 'cue',
    finds: ['BSNR «021234568»'],
    ignores: ['171234569', 'BSNR 02123456'],
  },
  'de-health-card': {
    title: 'German health card number',
    standard: 'gematik, ICCSN: 80276, issuer, serial; Luhn',
    proof: 'check',
    finds: ['80276880123456789019'],
    ignores: ['80276880123456789012'],
  },
  'de-bank-account': {
    title: 'German bank account number',
    standard: 'Deutsche Bundesbank, Prüfzifferberechnungsmethoden: up to ten digits',
    proof: 'cue',
    finds: ['Kontonummer «532013000»'],
    ignores: ['532013000', 'Kontonummer 532'],
  },
  'de-plate': {
    title: 'German vehicle plate',
    standard: 'FZV, annex 1: district, letters, digits',
    proof: 'structure',
    finds: ['Kennzeichen «B-AB 1234»', 'HH-AB-1234'],
    ignores: ['BAB1234', 'A-B'],
  },
};
