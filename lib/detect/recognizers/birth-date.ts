import { mayBeginWord } from '../bounds';
import { type Description, no, type Recognizer, valid, type Words } from '../recognizer';

const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|mrt|maart|mei|jänner|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru';

const words: Words = {
  en: 'birth|born|dob|d.o.b|bday',
  sv: 'född|födelse|født|fødsel',
  fi: 'syntym',
  cs: 'narozen',
  ro: 'născut|naștere',
  hu: 'szület',
  el: 'γέννησ|γεννή',
  tr: 'doğum',
  uk: 'народж',
  ko: '생년월일|출생',
  ar: 'تاريخ الميلاد',
  he: 'תאריך לידה',
  vi: 'ngày sinh',
  id: 'lahir',
  de: 'geburt|geboren|geb.|geb.datum',
  fr: 'naissance|né le|née le|né(e) le|ddn',
  es: 'nacimiento|nacido|nacida|nac.|fecha nac',
  it: 'nascita|nato il|nata il|nato a|nata a',
  pt: 'nascimento|nascido|nascida|nasci|nasc.',
  nl: 'geboorte|geboren',
  pl: 'urodzenia|urodzony|urodzona|ur.',
  ru: 'дата рождения|родил|рожд',
  zh: '出生',
  ja: '生年月日',
};

/** Other dates that stand in the papers of a person. */
const against: Words = {
  en: 'issue|expir|valid|hire|start|due|invoice|died|death|appointment|admi|visit|signed|updated|created|since|joined|discharge|married|moved',
  de: 'ausgestellt|gültig|gestorben|eintritt|rechnung|termin',
  fr: 'délivr|expire|valable|décès|facture|loi',
  es: 'expedición|vencimiento|caduc|fallec|ley',
  it: 'rilasci|scaden|legge',
  pt: 'emissão|validade|empresa|marca|lei',
  nl: 'wet',
  pl: 'wydan|ważn|ustaw',
};

/** Date of birth beside a word for it, written with digits or with the name of the month. */
export const birthDate: Recognizer = {
  id: 'birth-date',
  category: 'birth-date',
  severity: 'medium',
  type: 'DOB',
  anchor: { at: 'digits', lengths: [4, 5, 6, 7, 8] },
  pattern:
    /(?<![\p{L}\p{N}_]|\d[./:-])(?:\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d[01]\d[0-3]\d|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)(?![\p{N}_]|[./:-]\d|(?!T\d\d:)\p{L})/uy,
  also: [
    {
      anchor: { at: 'digits' },
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}_]|\\d[./:-])\\d{1,2}(?:st|nd|rd|th|er|º)?[ .-]{1,2}(?:de |of )?(?:${months})\\p{L}{0,8}\\.?[,-]?(?: de)? ?\\d{4}(?![\\p{L}\\p{N}_])`,
        'iuy',
      ),
    },
    {
      anchor: { at: 'words', words: months.split('|') },
      mayStandAt: mayBeginWord,
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}_])(?:${months})\\p{L}{0,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}(?![\\p{L}\\p{N}_])`,
        'iuy',
      ),
    },
  ],
  confidence: 0.8,
  context: { words, needed: true },
  against,
  proof: ({ value, text, start }) =>
    hasPossibleDay(value) && !organisation.test(text.slice(Math.max(0, start - 80), start)) ? valid : no,
};

/** Who else is born, in the words of who writes about it. */
const organisation =
  /(?<!\p{L})(?:brand|company|firm|museum|club|band|business|unternehmen|marke|verein|firma|entreprise|société|marque|musée|empresa|marca|museo|ditta|azienda|società|bedrijf|merk|spółka)(?!\p{L})[^.:;!?\n]{0,40}$/iu;

/** Whether the numbers of a date can be a day and a month of a life. */
function hasPossibleDay(date: string): boolean {
  const spelled = /^\d{8}$/.test(date) ? date.replace(/^(....)(..)/, '$1-$2-') : date;
  const numbers = (spelled.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number > 31 || number === 0);
  const rest = numbers.filter((number) => number !== year);
  return (
    rest.every((number) => number >= 1 && number <= 31) &&
    (year === undefined || year < 100 || (year >= 1880 && year <= 2100))
  );
}

export const birthDateDescription: Description = {
  title: 'Date of birth',
  standard: 'ISO 8601 and the ways of the country',
  proof: 'cue',
  finds: [
    'born on «12 March 1984»',
    'DOB: «03/07/1991»',
    '"dob": "«1979-03-03»T00:00:00Z"',
    'Geburtsdatum: «24.12.1979»',
    'née le «5 août 1990»',
    '"birth_date": "«1990-02-28»"',
  ],
  ignores: [
    '12 March 1984',
    '03/07/1991',
    'DOB: 45/77/1991',
    'born in 1984',
    'born to run',
    'our brand was born on 3 May 2004',
  ],
};
