import { type Description, no, type Recognizer, valid } from '../recognizer';

const cues = [
  'passport',
  'reisepass',
  'passnummer',
  'passeport',
  'pasaporte',
  'passaporto',
  'passaporte',
  'paspoort',
  'paszport',
  'pasport',
];

/**
 * Passport number beside a cue: one to nine letters and digits as in the machine-readable zone, at least five digits.
 * @see ICAO Doc 9303, part 4
 */
export const passport: Recognizer = {
  id: 'passport',
  category: 'national-id',
  severity: 'high',
  type: 'NATIONAL_ID',
  anchor: { at: 'words', words: cues },
  pattern:
    /(?<![\p{L}])(?:passport|reisepass|passnummer|passeport|pasaporte|passaport[oe]|paspoort|paszport|pasport)(?:s|u|es)?[ _-]?(?:(?:no|nr|n[uú]m(?:ero|éro|mer)?|number|num|id|nummer|n°|#)\.?)?[ \t]{0,3}(?:is|lautet|est|es|[:=#"'|,-])?[ \t"']{0,4}([A-Z]{0,3}\d[A-Z\d]{4,8})(?![\p{L}\p{N}_])/diuy,
  confidence: 0.85,
  proof: ({ value }) => ((value.match(/\d/g)?.length ?? 0) >= 5 && value.length <= 9 ? valid : no),
};

export const passportDescription: Description = {
  title: 'Passport number',
  finds: [
    { text: 'passport number: C01X00T47', value: 'C01X00T47' }, // specimen of the German passport
    { text: 'Passport No. 533401372', value: '533401372' },
    { text: 'pasaporte XDB402817', value: 'XDB402817' },
  ],
  ignores: ['C01X00T47', 'passport renewal 2024', 'passport.js 0.7', 'passport number'],
};
