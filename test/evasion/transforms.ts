/** One way to write a text so that people read the same and patterns do not. */
export interface Transform {
  readonly name: string;
  /** Share of the values that must be found; left out where a value written so is another one, or is not looked for. */
  readonly least?: number;
  /** Whether the words around a value are written so too, as in encodings; else only the value is. */
  readonly whole?: true;
  readonly write: (text: string) => string;
}

const between = (sign: string) => (text: string) => [...text].join(sign);
const eachWith = (sign: string) => (text: string) => [...text].map((character) => character + sign).join('');
const instead = (from: RegExp, to: string) => (text: string) => text.replace(from, to);

/** ASCII shifted into a block of look-alikes, from the code points of its `0`, `A` and `a`. */
const inBlock = (digits: number, capitals: number, small: number) => (text: string) =>
  text
    .replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 97 + small))
    .replace(/[A-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 65 + capitals))
    .replace(/[0-9]/g, (digit) => String.fromCodePoint(Number(digit) + digits));

const digitsFrom = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const letters = (from: string, to: string) => (text: string) =>
  Array.from(text, (letter) => (from.includes(letter) ? (to[from.indexOf(letter)] ?? letter) : letter)).join(
    '',
  );

const bytesOf = (text: string) => Buffer.from(text, 'utf8');

export const transforms: readonly Transform[] = [
  { name: 'zero-width space', least: 0.99, write: between('\u200b') },
  { name: 'zero-width non-joiner', least: 0.99, write: between('\u200c') },
  { name: 'zero-width joiner', least: 0.99, write: between('\u200d') },
  { name: 'word joiner', least: 0.99, write: between('\u2060') },
  { name: 'byte order mark', least: 0.99, write: between('\ufeff') },
  { name: 'soft hyphen', least: 0.99, write: between('\u00ad') },
  { name: 'left-to-right mark', least: 0.99, write: between('\u200e') },
  { name: 'bidirectional isolate', least: 0.99, write: (text) => `\u2066${text}\u2069` },
  { name: 'variation selector', least: 0.99, write: eachWith('\ufe0f') },
  { name: 'tag character', least: 0.99, write: eachWith('\u{e0041}') },
  { name: 'Mongolian vowel separator', least: 0.99, write: between('\u180e') },
  {
    name: 'full-width',
    least: 0.99,
    write: (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  },
  { name: 'mathematical bold', least: 0.99, write: inBlock(0x1d7ce, 0x1d400, 0x1d41a) },
  { name: 'mathematical monospace', least: 0.99, write: inBlock(0x1d7f6, 0x1d670, 0x1d68a) },
  { name: 'mathematical sans-serif', least: 0.99, write: inBlock(0x1d7e2, 0x1d5a0, 0x1d5ba) },
  { name: 'no-break space', least: 0.99, whole: true, write: instead(/ /g, '\u00a0') },
  { name: 'narrow no-break space', least: 0.99, whole: true, write: instead(/ /g, '\u202f') },
  { name: 'thin space', least: 0.99, whole: true, write: instead(/ /g, '\u2009') },
  { name: 'ideographic space', least: 0.99, whole: true, write: instead(/ /g, '\u3000') },
  { name: 'en dash', least: 0.99, write: instead(/-/g, '–') },
  { name: 'em dash', least: 0.99, write: instead(/-/g, '—') },
  { name: 'minus sign', least: 0.99, write: instead(/-/g, '−') },
  { name: 'non-breaking hyphen', least: 0.99, write: instead(/-/g, '\u2011') },
  {
    name: 'curly quotes',
    least: 0.99,
    whole: true,
    write: (text) => text.replace(/'/g, '’').replace(/"/g, '”'),
  },
  { name: 'Arabic-Indic digits', least: 0.99, write: digitsFrom(0x660) },
  { name: 'Persian digits', least: 0.99, write: digitsFrom(0x6f0) },
  { name: 'Devanagari digits', least: 0.99, write: digitsFrom(0x966) },
  { name: 'Bengali digits', least: 0.99, write: digitsFrom(0x9e6) },
  { name: 'subscript digits', least: 0.99, write: digitsFrom(0x2080) },
  { name: 'Cyrillic look-alikes', least: 0.95, write: letters('ABEKMHOPCTXaeopcyx', 'АВЕКМНОРСТХаеорсух') },
  { name: 'Greek look-alikes', least: 0.95, write: letters('ABEZHIKMNOPTYXo', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο') },
  { name: 'base64', least: 0.95, whole: true, write: (text) => bytesOf(text).toString('base64') },
  { name: 'base64url', least: 0.95, whole: true, write: (text) => bytesOf(text).toString('base64url') },
  { name: 'hexadecimal', least: 0.95, whole: true, write: (text) => bytesOf(text).toString('hex') },
  {
    name: 'URL, every character',
    least: 0.95,
    whole: true,
    write: (text) => bytesOf(text).toString('hex').replace(/../g, '%$&'),
  },
  { name: 'URL, as browsers do', least: 0.95, whole: true, write: (text) => encodeURIComponent(text) },
  {
    name: 'HTML, decimal',
    least: 0.95,
    whole: true,
    write: (text) => Array.from(text, (character) => `&#${character.codePointAt(0)};`).join(''),
  },
  {
    name: 'HTML, hexadecimal',
    least: 0.95,
    whole: true,
    write: (text) =>
      Array.from(text, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join(''),
  },
  {
    name: 'JSON escapes',
    least: 0.95,
    whole: true,
    write: (text) =>
      text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  },
  { name: 'in backticks', least: 0.99, write: (text) => `\`${text}\`` },
  { name: 'bold in Markdown', least: 0.99, write: (text) => `**${text}**` },
  { name: 'in brackets', least: 0.99, write: (text) => `(${text})` },
  { name: 'small letters', write: (text) => text.toLowerCase() },
  { name: 'capitals', write: (text) => text.toUpperCase() },
  {
    name: 'a line break inside',
    write: (text) => `${text.slice(0, text.length >> 1)}\n${text.slice(text.length >> 1)}`,
  },
  { name: 'spaced out', write: between(' ') },
  { name: 'reversed', write: (text) => [...text].reverse().join('') },
  {
    name: 'base64 twice',
    whole: true,
    write: (text) => bytesOf(bytesOf(text).toString('base64')).toString('base64'),
  },
];
