import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

/** The value has lost the sign of the century if it was a hyphen or a plus, and holds the letter that replaces it else. */
function hetu(value: string): boolean {
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(value.slice(0, 6) + value.slice(-4, -1)) % 31];
  return isDay(value.slice(0, 2), value.slice(2, 4)) && check === value.at(-1);
}

function businessId(value: string): boolean {
  const rest = weightedSum(value, [7, 9, 10, 5, 8, 4, 2]) % 11;
  return (rest === 0 ? 0 : 11 - rest) === digit(value, 7);
}

export const finland: readonly Identifier[] = [
  {
    id: 'fi-hetu',
    kind: 'national',
    lengths: [10, 11],
    form: /[0-3]\d[01]\d{3}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y]/,
    check: hetu,
    words: { fi: 'hetu|henkilötunnus', sv: 'personbeteckning' },
    alone: 0.9,
  },
  {
    id: 'fi-business-id',
    kind: 'company',
    lengths: [8],
    form: /\d{7}-?\d/,
    check: businessId,
    words: { fi: 'y-tunnus|ytunnus', sv: 'fo-nummer' },
    ownWordsOnly: true,
  },
  {
    id: 'fi-passport',
    kind: 'passport',
    at: 'code',
    lengths: [9],
    form: /[A-Z]{2}\d{7}/,
    words: { fi: 'passin|passi', en: 'finnish passport' },
    ownWordsOnly: true,
  },
];

export const finlandDescriptions: Readonly<Record<string, Description>> = {
  'fi-hetu': {
    title: 'Finnish personal identity code',
    standard: 'Valtioneuvoston asetus 690/2022; check sign modulo 31',
    proof: 'check',
    finds: ['131052-308T', '010594Y9032'],
    ignores: ['131052-308U', '131352-308L'],
  },
  'fi-business-id': {
    title: 'Finnish business id',
    standard: 'Yritys- ja yhteisötietolaki 244/2001; weights modulo 11',
    proof: 'check',
    finds: ['Y-tunnus «2077474-0»'],
    ignores: ['2077474-0', 'Y-tunnus 207747-0'],
  },
  'fi-passport': {
    title: 'Finnish passport number',
    standard: 'Passilaki 671/2006: two letters and seven digits',
    proof: 'cue',
    finds: ['passin numero «XP8271602»'],
    ignores: ['XP8271602', 'passin numero XP827160'],
  },
};
