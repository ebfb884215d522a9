import { identifier } from '../identifier';
import type { Description, Recognizer } from '../recognizer';

const letterFirst = identifier({
  id: 'passport',
  kind: 'passport',
  at: 'code',
  lengths: [6, 7, 8, 9],
  form: /(?=(?:[A-Z]*\d){5})[A-Z]{1,3}\d[A-Z\d]{4,7}/,
});

const digitFirst = identifier({
  id: 'passport',
  kind: 'passport',
  lengths: [7, 8, 9],
  form: /\d{7,9}|\d{2}[A-Z]{2}\d{5}/,
});

/** Passport number beside a word for it: up to nine letters and digits as in the machine-readable zone. */
export const passport: Recognizer = { ...letterFirst, also: [digitFirst] };

export const passportDescription: Description = {
  title: 'Passport number',
  standard: 'ICAO Doc 9303, part 4',
  proof: 'cue',
  finds: [
    'passport number: «C01X00T47»', // specimen of the German passport
    'Passport No. «533401372»',
    'passaporte «FB402817»',
  ],
  ignores: ['C01X00T47', 'passport renewal 2024', 'passport.js 0.7', 'passport number'],
};
