import { isAlphanumeric, isDigit, isLetter } from '../ascii';
import { mayBeginWord } from '../bounds';
import { type Description, type Recognizer, valid } from '../recognizer';

/** What follows a street: flat, postcode and place. Each part may be missing. */
const flat = String.raw`(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|#)\.? ?[\p{L}\p{N}]{1,6})?`;
const placeAfter = String.raw`(?:(?:, |,?\n| )(?:\d{4,5}(?: [A-Z]{2})? \p{Lu}[\p{L}-]{2,30}(?: (?:am|an der|im) \p{Lu}[\p{L}]{2,20})?|\d{2}-\d{3} \p{Lu}[\p{L}-]{2,30}))?`;
const stateAfter = String.raw`(?:,? (?:\p{Lu}[\p{L}.'-]{1,20} ){0,2}\p{Lu}[\p{L}.'-]{1,20},? (?:[A-Z]{2},? \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}))?`;

const englishStreet =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Close|Crescent|Highway|Hwy|Parkway|Pkwy|Gardens|Mews|Circle|Trail';
const frenchStreet =
  'rue|avenue|av\\.|boulevard|bd|place|chemin|impasse|allée|quai|cours|route|square|passage';
const romanStreets = [
  'calle',
  'c/',
  'avenida',
  'avda\\.?',
  'plaza',
  'paseo',
  'via',
  'viale',
  'piazza',
  'corso',
  'largo',
  'rua',
  'travessa',
  'praça',
  'ul\\.',
  'ulica',
  'aleja',
  'al\\.',
  'os\\.',
  'plac',
];

/** The same words with a capital or without; the name after them always has one. */
const romanStreet = romanStreets
  .map(([first = '', ...rest]) => `[${first.toUpperCase()}${first}]${rest.join('')}`)
  .join('|');

/** Whether a letter comes after a house number, or a blank and a word. */
function mayBeNumbered(text: string, offset: number): boolean {
  let end = offset;
  while (isDigit(text.charCodeAt(end))) end++;
  if (isLetter(text.charCodeAt(end))) return true;
  if (text[end] === ',') end++;
  const next = text.charCodeAt(end + 1);
  return text[end] === ' ' && (isAlphanumeric(next) || next > 127);
}

/** Whether what ends a street's name comes after a word: a blank and a number, a point, or a word for a street. */
function mayBeStreet(text: string, offset: number): boolean {
  let end = offset;
  let code = text.charCodeAt(end);
  while (isLetter(code) || code > 127 || code === 45) code = text.charCodeAt(++end);
  return code === 46 || (code === 32 && '0123456789SAPW'.includes(text.charAt(end + 1)));
}

/** Street with house number, as English, German, Dutch, French, Spanish, Italian, Portuguese and Polish write it. */
export const streetAddress: Recognizer = {
  id: 'street-address',
  category: 'address',
  severity: 'medium',
  type: 'ADDRESS',
  anchor: { at: 'digits' },
  mayStandAt: mayBeNumbered,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}_.,$€£-])\\d{1,5}(?:[A-Za-z]| ?(?:bis|ter))?,? (?:(?:[NSEW]\\.? )?(?:\\p{Lu}[\\p{L}.'-]{1,20} |\\d{1,3}(?:st|nd|rd|th) ){1,3}(?:${englishStreet})(?![\\p{L}\\p{N}_])\\.?${flat}${stateAfter}|(?:${frenchStreet}) (?:(?:de|du|des|la|le|les) |[dl]'){0,2}\\p{Lu}[\\p{L}'-]{1,25}(?:[ -]\\p{Lu}[\\p{L}'-]{1,25}){0,2}${placeAfter})(?![\\p{L}\\p{N}_])`,
    'uy',
  ),
  also: [
    {
      anchor: { at: 'capital' },
      mayStandAt: mayBeStreet,
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}_-])\\p{Lu}[\\p{L}-]{0,25}(?:stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|damm|ufer|ring|straat|laan|plein|gracht|kade| Stra(?:ß|ss)e| Str\\.| Allee| Platz| Weg) \\d{1,4} ?[a-hA-H]?(?![\\p{L}\\p{N}_])${placeAfter}`,
        'uy',
      ),
    },
    {
      anchor: {
        at: 'words',
        words: [
          'calle ',
          'c/',
          'avenida ',
          'avda',
          'plaza ',
          'paseo ',
          'via ',
          'viale ',
          'piazza ',
          'corso ',
          'largo ',
          'rua ',
          'travessa ',
          'praça ',
          'ul.',
          'ulica ',
          'aleja ',
          'al.',
          'os.',
          'plac ',
        ],
      },
      mayStandAt: mayBeginWord,
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}_])(?:${romanStreet}) ?(?:(?:de|del|della|dei|di|da|do|dos|la|las|los|el) ){0,2}\\p{Lu}[\\p{L}'-]{1,25}(?: (?:de |del |da |do )?\\p{Lu}[\\p{L}'-]{1,25}){0,2},? (?:n[.º°] ?)?\\d{1,4}(?:[/-]?[A-Za-z\\d]{1,3})?(?![\\p{L}\\p{N}_])${placeAfter}`,
        'uy',
      ),
    },
    {
      anchor: {
        at: 'words',
        words: ['po box', 'p.o. box', 'p.o.box', 'postfach', 'boîte postale', 'apartado', 'postbus'],
      },
      pattern:
        /(?<![\p{L}\p{N}_])(?:p\.?o\.? ?box|postfach|boîte postale|apartado(?: de correos)?|postbus) \d{1,7}(?: \d{2,3})?(?![\p{L}\p{N}_])/iuy,
    },
    {
      anchor: { at: 'words', words: ['psc ', 'cmr ', 'unit ', 'uss ', 'usns ', 'usnv ', 'uscgc '] },
      pattern:
        /(?<![\p{L}\p{N}_])(?:psc|cmr|unit|uss|usns|usnv|uscgc) [\p{L}\d]{1,20}(?:,? box \d{1,5})?[ ,\n]{1,3}(?:apo|fpo|dpo),? a[aep] \d{5}(?:-\d{4})?(?![\p{L}\p{N}_])/iuy,
    },
  ],
  confidence: 0.75,
  context: {
    words: {
      en: 'address|live|deliver|ship|resid|home|moved',
      de: 'adresse|wohn|anschrift|liefer',
      fr: 'adresse|habite|domicil',
      es: 'dirección|domicilio|vive',
      it: 'indirizzo|abita',
      pt: 'endereço|morada|reside',
      nl: 'adres|woon',
      pl: 'adres|mieszka',
    },
  },
  proof: () => valid,
};

export const streetAddressDescription: Description = {
  title: 'Street address',
  standard: 'Universal Postal Union, S42',
  proof: 'structure',
  finds: [
    '742 Maple Avenue',
    '1600 Harbor View Drive, Apt 4B, Springfield, IL 62704',
    '21 Castle Street',
    'Lindenstraße 14a, 10969 Berlin',
    'Prinsengracht 263',
    '12 rue de la Paix',
    'Calle Mayor 5',
    'Via Garibaldi 12',
    'Rua Augusta 210',
    'ul. Długa 7',
    'PO Box 4417',
    'PSC 0413, Box 8144, APO AE 09421',
  ],
  ignores: [
    'Maple Avenue',
    '21 Castles',
    '3 ways',
    'Hauptstraße',
    '5 Star Service',
    'via email 3',
    'in 12 places',
    '20 rue',
    'unit 12 of the course',
  ],
};
