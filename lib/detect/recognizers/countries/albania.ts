import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const albania: readonly Identifier[] = [
  {
    id: 'al-nid',
    kind: 'national',
    at: 'code',
    lengths: [10],
    form: /[A-T]\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[A-W]/,
    words: { sq: 'nid|numri personal|letërnjoftim', en: 'albanian id' },
    alone: 0.6,
  },
  {
    id: 'al-nipt',
    kind: 'tax',
    at: 'code',
    lengths: [10],
    form: /[J-M]\d{8}[A-Z]/,
    words: { sq: 'nipt|nuis' },
    ownWordsOnly: true,
  },
];

export const albaniaDescriptions: Readonly<Record<string, Description>> = {
  'al-nid': {
    title: 'Albanian identity number',
    standard: 'Law no. 8952/2002: decade letter, year, month (+50 for women), day, serial, letter',
    proof: 'structure',
    finds: ['I05101999I', 'numri personal: «J15512098K»'],
    ignores: ['I05991999I', 'Z05101999I', 'I051019995'],
  },
  'al-nipt': {
    title: 'Albanian tax number',
    standard: 'Law no. 9920/2008: letter for the decade, eight digits, letter',
    proof: 'cue',
    finds: ['NIPT «K31502010B»'],
    ignores: ['NIPT K3150101B', 'NIPT Z31501010B'],
  },
};
