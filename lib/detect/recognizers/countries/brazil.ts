import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

/** Remainders of 0 and 1 give 0, as Brazil's authorities count modulo 11. */
const mod11 = (sum: number): number => (sum % 11 < 2 ? 0 : 11 - (sum % 11));

const descending = (from: number): number[] => Array.from({ length: from - 1 }, (_, i) => from - i);

const cnpjWeights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/** Letters of the form that holds since July 2026 count by their code less 48. */
function cnpj(value: string): boolean {
  const digits = [...value].map((character) => character.charCodeAt(0) - 48);
  const check = (weights: number[]) =>
    mod11(weights.reduce((sum, weight, i) => sum + (digits[i] ?? 0) * weight, 0));
  return check(cnpjWeights.slice(1)) === digits[12] && check(cnpjWeights) === digits[13];
}

/** Two check digits; where the first comes out as ten, two less count for the second. */
function cnh(value: string): boolean {
  const first = weightedSum(value, descending(9).concat(1)) % 11;
  const second = weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  const less = first > 9 ? 2 : 0;
  const rest = second - less < 0 ? second - less + 11 : second - less;
  return (first > 9 ? 0 : first) === digit(value, 9) && (rest > 9 ? 0 : rest) === digit(value, 10);
}

function voter(value: string): boolean {
  const first = weightedSum(value, [2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  const second = weightedSum(value, [7, 8, 9], 8) % 11;
  return (first > 9 ? 0 : first) === digit(value, 10) && (second > 9 ? 0 : second) === digit(value, 11);
}

export const brazil: readonly Identifier[] = [
  {
    id: 'br-cpf',
    kind: 'tax',
    lengths: [11],
    form: /\d{3}(?<s>[.\x20]?)\d{3}\k<s>\d{3}[-\x20/]?\d{2}/,
    check: (value) =>
      mod11(weightedSum(value, descending(10))) === digit(value, 9) &&
      mod11(weightedSum(value, descending(11))) === digit(value, 10),
    words: { pt: 'cpf|cadastro de pessoa' },
    alone: 0.5,
    grouped: 0.9,
  },
  {
    id: 'br-cnpj',
    kind: 'company',
    lengths: [14],
    form: /\d[\dA-Z](?<s>\.?)[\dA-Z]{3}\k<s>[\dA-Z]{3}\/?[\dA-Z]{4}-?\d{2}/,
    check: cnpj,
    words: { pt: 'cnpj|pessoa jurídica' },
    alone: 0.6,
    grouped: 0.9,
  },
  {
    id: 'br-pis',
    kind: 'social',
    lengths: [11],
    form: /[12]\d{2}\.?\d{5}\.?\d{2}[-.]?\d/,
    check: (value) => mod11(weightedSum(value, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) === digit(value, 10),
    words: { pt: 'pis|pasep|nit|nis' },
    ownWordsOnly: true,
  },
  {
    id: 'br-cnh',
    kind: 'licence',
    lengths: [11],
    form: /\d{11}/,
    check: cnh,
    words: { pt: 'cnh|habilitação' },
  },
  {
    id: 'br-voter',
    kind: 'voter',
    lengths: [12],
    form: /\d{4} ?\d{4} ?(?:0[1-9]|1\d|2[0-8])\d{2}/,
    check: voter,
    words: { pt: 'título de eleitor|titulo de eleitor|título eleitoral' },
  },
  {
    id: 'br-cns',
    kind: 'health',
    lengths: [15],
    form: /[127-9]\d{2} ?\d{4} ?\d{4} ?\d{4}/,
    check: (value) => weightedSum(value, descending(16).slice(0, 15)) % 11 === 0,
    words: { pt: 'cns|cartão nacional de saúde|cartão sus|sus' },
    alone: 0.35,
    grouped: 0.6,
  },
  {
    id: 'br-renavam',
    kind: 'plate',
    lengths: [9, 10, 11],
    form: /\d{9,11}/,
    check: (value) => {
      const padded = value.padStart(11, '0');
      return ((weightedSum(padded, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10 === digit(padded, 10);
    },
    words: { pt: 'renavam' },
    ownWordsOnly: true,
  },
  {
    id: 'br-plate',
    kind: 'plate',
    at: 'code',
    lengths: [7],
    form: /[A-Z]{3}-?\d[A-J\d]\d{2}/,
    words: { pt: 'placa' },
    ownWordsOnly: true,
  },
];

export const brazilDescriptions: Readonly<Record<string, Description>> = {
  'br-cpf': {
    title: 'Brazilian taxpayer number (CPF)',
    standard: 'Receita Federal, IN RFB 1548/2015; two check digits modulo 11',
    proof: 'check',
    finds: ['390.533.447-05', 'CPF «39053344705»'],
    ignores: ['390.533.447-06', '111.111.111-11'],
  },
  'br-cnpj': {
    title: 'Brazilian company number (CNPJ)',
    standard: 'Receita Federal, IN RFB 2229/2024; two check digits modulo 11',
    proof: 'check',
    finds: ['16.727.230/0001-97', 'CNPJ: «12.ABC.345/01DE-35»'],
    ignores: ['16.727.230/0001-98'],
  },
  'br-pis': {
    title: 'Brazilian social number (PIS, NIS)',
    standard: 'Caixa Econômica Federal, PIS/PASEP; check digit modulo 11',
    proof: 'check',
    finds: ['PIS «120.55555.13-0»'],
    ignores: ['120.55555.13-1', 'PIS 120.55555.13'],
  },
  'br-cnh': {
    title: 'Brazilian driving licence',
    standard: 'CONTRAN, Resolução 886/2021; two check digits modulo 11',
    proof: 'check',
    finds: ['CNH «97825245076»'],
    ignores: ['97825245012', 'CNH 9782524501'],
  },
  'br-voter': {
    title: 'Brazilian voter number',
    standard: 'TSE, Resolução 23.659/2021; two check digits modulo 11',
    proof: 'check',
    finds: ['título de eleitor «1023 8501 0671»'],
    ignores: ['1023 8501 0612', 'título de eleitor 1023 8501 06'],
  },
  'br-cns': {
    title: 'Brazilian health card number',
    standard: 'Ministério da Saúde, Cartão Nacional de Saúde; weights modulo 11',
    proof: 'check',
    finds: ['CNS «898 0005 0012 3315»'],
    ignores: ['898 0005 0012 3318'],
  },
  'br-renavam': {
    title: 'Brazilian vehicle register number',
    standard: 'DENATRAN, Portaria 27/2013; check digit modulo 11',
    proof: 'check',
    finds: ['RENAVAM «00639884962»'],
    ignores: ['63988496'],
  },
  'br-plate': {
    title: 'Brazilian vehicle plate',
    standard: 'CONTRAN, Resolução 969/2022: three letters, digit, letter or digit, two digits',
    proof: 'cue',
    finds: ['placa «BRA2E19»', 'placa «ABC-1234»'],
    ignores: ['BRA2E19', 'placa BRA2Z19'],
  },
};
