import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

const elevenProof = (value: string): boolean => weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;

export const netherlands: readonly Identifier[] = [
  {
    id: 'nl-bsn',
    kind: 'national',
    lengths: [9],
    form: /\d{4}\.?\d{2}\.?\d{3}/,
    check: elevenProof,
    words: { nl: 'bsn|burgerservicenummer|sofinummer|sofi', en: 'citizen service' },
    alone: 0.3,
  },
  {
    id: 'nl-kvk',
    kind: 'company',
    lengths: [8],
    form: /\d{8}/,
    words: { nl: 'kvk|kamer van koophandel' },
    ownWordsOnly: true,
  },
  {
    id: 'nl-driving-licence',
    kind: 'licence',
    lengths: [10],
    form: /\d{10}/,
    words: { nl: 'rijbewijs|rijbewijsnummer' },
    ownWordsOnly: true,
  },
  {
    id: 'nl-document-number',
    kind: 'national',
    at: 'code',
    lengths: [9],
    form: /[A-NP-Z]{2}[A-NP-Z\d]{6}\d/,
    words: { nl: 'paspoort|identiteitskaart|documentnummer' },
    ownWordsOnly: true,
  },
  {
    id: 'nl-plate',
    kind: 'plate',
    at: 'code',
    lengths: [6],
    form: /[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}/,
    words: { nl: 'kenteken' },
    ownWordsOnly: true,
    capitals: true,
  },
];

export const netherlandsDescriptions: Readonly<Record<string, Description>> = {
  'nl-bsn': {
    title: 'Dutch citizen service number (BSN)',
    standard: 'Wet algemene bepalingen burgerservicenummer; eleven proof',
    proof: 'check',
    finds: ['BSN «111222333»'],
    ignores: ['111222334'],
  },
  'nl-kvk': {
    title: 'Dutch chamber of commerce number',
    standard: 'Handelsregisterwet 2007: eight digits',
    proof: 'cue',
    finds: ['KvK «12345678»'],
    ignores: ['12345678'],
  },
  'nl-driving-licence': {
    title: 'Dutch driving licence',
    standard: 'RDW, rijbewijsnummer: ten digits',
    proof: 'cue',
    finds: ['rijbewijs «5429130987»'],
    ignores: ['5429130987'],
  },
  'nl-document-number': {
    title: 'Dutch passport or identity card number',
    standard: 'Paspoortwet: two letters, six signs without O, digit',
    proof: 'cue',
    finds: ['paspoort «SPECI2014»'],
    ignores: ['SPECI2014'],
  },
  'nl-plate': {
    title: 'Dutch vehicle plate',
    standard: 'RDW, sidecodes',
    proof: 'cue',
    finds: ['kenteken «GB-482-K»'],
    ignores: ['GB-482-K'],
  },
};
