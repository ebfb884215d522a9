import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Of foreigners the first letter stands for a digit. */
const identityLetter = (value: string): boolean =>
  letters[Number(value.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2')) % 23] ===
  value.at(-1);

function companyCode(value: string): boolean {
  let sum = 0;
  for (let i = 1; i < 8; i++) {
    const product = digit(value, i) * (i % 2 === 1 ? 2 : 1);
    sum += Math.floor(product / 10) + (product % 10);
  }
  const check = (10 - (sum % 10)) % 10;
  return value[8] === String(check) || value[8] === 'JABCDEFGHI'[check];
}

function socialSecurity(value: string): boolean {
  const serial = Number(value.slice(2, 10));
  const base =
    serial < 10_000_000 ? serial + Number(value.slice(0, 2)) * 10_000_000 : Number(value.slice(0, 10));
  return base % 97 === Number(value.slice(10));
}

function account(value: string): boolean {
  const check = (sum: number) => (sum % 11 < 2 ? sum % 11 : 11 - (sum % 11));
  return (
    check(weightedSum(value, [4, 8, 5, 10, 9, 7, 3, 6])) === digit(value, 8) &&
    check(weightedSum(value, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6], 10)) === digit(value, 9)
  );
}

export const spain: readonly Identifier[] = [
  {
    id: 'es-dni',
    kind: 'national',
    lengths: [8, 9],
    form: /\d{7,8}-?[A-HJ-NP-TV-Z]/,
    check: identityLetter,
    words: { es: 'dni|nif|documento nacional' },
    alone: 0.75,
  },
  {
    id: 'es-nie',
    kind: 'residence',
    at: 'code',
    lengths: [9],
    form: /[XYZ]-?\d{7}-?[A-HJ-NP-TV-Z]/,
    check: identityLetter,
    words: { es: 'nie|extranjero' },
    alone: 0.9,
  },
  {
    id: 'es-cif',
    kind: 'company',
    at: 'code',
    lengths: [9],
    form: /[A-HJNP-SUVW]-?\d{7}-?[\dA-J]/,
    check: companyCode,
    words: { es: 'cif|nif' },
    alone: 0.5,
  },
  {
    id: 'es-nss',
    kind: 'social',
    lengths: [12],
    form: /\d{2}[ /-]?\d{8}[ /-]?\d{2}/,
    check: socialSecurity,
    words: { es: 'seguridad social|nss|naf|afiliación' },
    alone: 0.35,
    grouped: 0.75,
  },
  {
    id: 'es-ccc',
    kind: 'bank',
    lengths: [20],
    form: /\d{4}[ -]?\d{4}[ -]?\d{2}[ -]?\d{10}/,
    check: account,
    words: { es: 'ccc|cuenta corriente|código cuenta' },
    alone: 0.6,
  },
  {
    id: 'es-passport',
    kind: 'passport',
    at: 'code',
    lengths: [9],
    form: /[A-Z]{3}\d{6}/,
    words: { es: 'pasaporte' },
    ownWordsOnly: true,
    capitals: true,
  },
  {
    id: 'es-plate',
    kind: 'plate',
    lengths: [7],
    form: /\d{4}[ -]?[B-DF-HJ-NPR-TV-Z]{3}/,
    words: { es: 'matrícula|matricula' },
    ownWordsOnly: true,
    capitals: true,
  },
];

export const spainDescriptions: Readonly<Record<string, Description>> = {
  'es-dni': {
    title: 'Spanish identity number (DNI, NIF)',
    standard: 'Real Decreto 1553/2005; check letter modulo 23',
    proof: 'check',
    finds: ['55555555K', 'DNI «12345678-Z»'],
    ignores: ['55555555L', '5555555'],
  },
  'es-nie': {
    title: 'Spanish foreigner number (NIE)',
    standard: 'Real Decreto 557/2011; check letter modulo 23',
    proof: 'check',
    finds: ['Z8078221M', 'NIE «X-9613851-N»'],
    ignores: ['Z8078221N'],
  },
  'es-cif': {
    title: 'Spanish company number (CIF)',
    standard: 'Orden EHA/451/2008; check sign modulo 10',
    proof: 'check',
    finds: ['CIF «B58378431»'],
    ignores: ['CIF B5837843'],
  },
  'es-nss': {
    title: 'Spanish social security number',
    standard: 'Tesorería General de la Seguridad Social; remainder modulo 97',
    proof: 'check',
    finds: ['NSS «28/12345678/40»'],
    ignores: ['28/12345678/99'],
  },
  'es-ccc': {
    title: 'Spanish bank account (CCC)',
    standard: 'Banco de España, código cuenta cliente; two check digits modulo 11',
    proof: 'check',
    finds: ['CCC «1234-1234-16-1234567890»'],
    ignores: ['1234-1234-17-1234567890'],
  },
  'es-passport': {
    title: 'Spanish passport number',
    standard: 'Real Decreto 896/2003: three letters and six digits',
    proof: 'cue',
    finds: ['pasaporte «AAA123456»'],
    ignores: ['AAA123456', 'pasaporte AA123456'],
  },
  'es-plate': {
    title: 'Spanish vehicle plate',
    standard: 'Real Decreto 2822/1998: four digits, three consonants',
    proof: 'cue',
    finds: ['matrícula «4821 KBT»'],
    ignores: ['4821 KBT', 'matrícula 4821 KBA'],
  },
};
