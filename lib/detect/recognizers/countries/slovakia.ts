import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const slovakia: readonly Identifier[] = [
  {
    id: 'sk-identity-card',
    kind: 'national',
    at: 'code',
    lengths: [8],
    form: /[A-Z]{2} ?\d{6}/,
    words: { sk: 'občiansky preukaz|občianskeho preukazu|číslo op' },
    ownWordsOnly: true,
  },
  {
    id: 'sk-vat',
    kind: 'company',
    lengths: [10],
    form: /[1-9]\d{9}/,
    check: (value) => Number(value) % 11 === 0,
    words: { sk: 'dič|daňové identifikačné' },
    ownWordsOnly: true,
  },
];

export const slovakiaDescriptions: Readonly<Record<string, Description>> = {
  'sk-identity-card': {
    title: 'Slovak identity card number',
    standard: 'Zákon č. 395/2019 Z. z.: two letters and six digits',
    proof: 'cue',
    finds: ['občiansky preukaz «EA 482957»'],
    ignores: ['EA 482957'],
  },
  'sk-vat': {
    title: 'Slovak tax number (DIČ)',
    standard: 'Zákon č. 563/2009 Z. z.; divisible by 11',
    proof: 'check',
    finds: ['DIČ «2022749619»'],
    ignores: ['2022749610'],
  },
};
