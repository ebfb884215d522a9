import { type Description, no, type Recognizer, valid } from '../recognizer';

const cues = [
  'birth',
  'born',
  'dob',
  'd.o.b',
  'bday',
  'geburt',
  'geboren',
  'geb.',
  'naissance',
  'né le',
  'née le',
  'nacimiento',
  'nacid',
  'nascita',
  'nato il',
  'nata il',
  'nascimento',
  'nascid',
  'geboorte',
  'urodz',
  'ur.',
];

const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|mrt|mei|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru';

/** Date of birth beside a cue, written with digits or with the name of the month. */
export const birthDate: Recognizer = {
  id: 'birth-date',
  category: 'birth-date',
  severity: 'medium',
  type: 'DOB',
  anchor: { at: 'words', words: cues },
  pattern: new RegExp(
    `(?<![\\p{L}])(?:date[ _]of[ _]birth|birth[ _-]?date|birthday|birth|born|dob|d\\.o\\.b\\.?|bday|geburtsdatum|geburtstag|geboren|geb\\.|date de naissance|naissance|née? le|fecha de nacimiento|nacimiento|nacid[oa]|data di nascita|nascita|nat[oa] il|data de nascimento|nascimento|nascid[oa]|geboortedatum|geboorte|data urodzenia|urodzon[ya]|ur\\.)["']?[ \\t]{0,3}(?:is|was|on|am|el|em|op|dnia|[:=|,-])?[ \\t]{0,3}(?:the )?["']?((?:\\d{1,2}(?:st|nd|rd|th)?[ .]{1,2}(?:de |of )?(?:${months})\\p{L}{0,8}\\.?,?(?: de)? \\d{4}|(?:${months})\\p{L}{0,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./-] ?\\d{1,2}[./-] ?(?:\\d{4}|\\d{2})|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}))(?![\\p{L}\\p{N}_])`,
    'diuy',
  ),
  confidence: 0.9,
  proof: ({ value }) => (hasPossibleDay(value) ? valid : no),
};

/** Whether the numbers of a date can be a day and a month of a life. */
function hasPossibleDay(date: string): boolean {
  const numbers = (date.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number > 31 || number === 0);
  const rest = numbers.filter((number) => number !== year);
  return (
    rest.every((number) => number >= 1 && number <= 31) &&
    (year === undefined || year < 100 || (year >= 1880 && year <= 2100))
  );
}

export const birthDateDescription: Description = {
  title: 'Date of birth',
  finds: [
    { text: 'born on 12 March 1984', value: '12 March 1984' },
    { text: 'DOB: 03/07/1991', value: '03/07/1991' },
    { text: 'Geburtsdatum: 24.12.1979', value: '24.12.1979' },
    { text: 'née le 5 août 1990', value: '5 août 1990' },
    { text: '"birth_date": "1990-02-28"', value: '1990-02-28' },
  ],
  ignores: ['12 March 1984', '03/07/1991', 'DOB: 45/77/1991', 'born in 1984', 'born to run'],
};
