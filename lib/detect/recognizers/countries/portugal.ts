import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

function citizenCard(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 12; i++) {
    const product = digit(value, i) * (i % 2 === 0 ? 2 : 1);
    sum += product > 9 && i % 2 === 0 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

export const portugal: readonly Identifier[] = [
  {
    id: 'pt-nif',
    kind: 'tax',
    lengths: [9],
    form: /[1-35689]\d{2}(?<s> ?)\d{3}\k<s>\d{3}/,
    check: (value) => {
      const rest = weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return (rest < 2 ? 0 : 11 - rest) === digit(value, 8);
    },
    words: { pt: 'nif|contribuinte|número fiscal|nipc' },
    ownWordsOnly: true,
  },
  {
    id: 'pt-citizen-card',
    kind: 'national',
    lengths: [12],
    form: /\d{8} ?\d ?[A-Z\d]{2}\d/,
    check: citizenCard,
    words: { pt: 'cartão de cidadão|cartao de cidadao|cc' },
    alone: 0.35,
    grouped: 0.6,
  },
  {
    id: 'pt-niss',
    kind: 'social',
    lengths: [11],
    form: /[12]\d{10}/,
    check: (value) =>
      9 - (weightedSum(value, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === digit(value, 10),
    words: { pt: 'niss|segurança social' },
    ownWordsOnly: true,
  },
  {
    id: 'pt-utente',
    kind: 'health',
    lengths: [9],
    form: /\d{9}/,
    words: { pt: 'utente|sns' },
    ownWordsOnly: true,
  },
];

export const portugalDescriptions: Readonly<Record<string, Description>> = {
  'pt-nif': {
    title: 'Portuguese tax number (NIF)',
    standard: 'Decreto-Lei 14/2013; weights modulo 11',
    proof: 'check',
    finds: ['NIF «501964843»'],
    ignores: ['501964843'],
  },
  'pt-citizen-card': {
    title: 'Portuguese citizen card number',
    standard: 'Lei 7/2007; Luhn with letters',
    proof: 'check',
    finds: ['cartão de cidadão «00000000 0 ZZ4»'],
    ignores: ['00000000 0 ZZ3'],
  },
  'pt-niss': {
    title: 'Portuguese social security number (NISS)',
    standard: 'Instituto da Segurança Social; weights modulo 10',
    proof: 'check',
    finds: ['NISS «12034567897»'],
    ignores: ['12034567890'],
  },
  'pt-utente': {
    title: 'Portuguese health user number',
    standard: 'Despacho 1774-A/2017: nine digits',
    proof: 'cue',
    finds: ['número de utente «123456789»'],
    ignores: ['123456789'],
  },
};
