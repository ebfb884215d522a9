/** A text in which equal things look equal, and the way back to the text as it was given. */
export interface Normalised {
  readonly text: string;
  /** The original offset at which a normalised span starts, in UTF-16 code units. */
  start(offset: number): number;
  /** The original offset at which a normalised span ends: one past its last character. */
  end(offset: number): number;
}

/**
 * Characters that show nothing: soft hyphen, zero-width and bidirectional controls, variation selectors, tags.
 * @see Unicode Standard Annex 44, Default_Ignorable_Code_Point
 */
const invisible =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are tested, never sequences.
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]$/u;

/** Code points that NFKC turns into plain ones: full-width forms, mathematical letters, circled digits. */
const compatible =
  /^[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u3000\ufe50-\ufe6b\uff01-\uff5e\u{1d400}-\u{1d7ff}]$/u;

/** Runs of characters that may be written otherwise: a match for each would cost more than to look at them. */
const odd = /[^\u0000-\u007e\u00c0-\u024f\u0370-\u03ff\u0410-\u044f\u4e00-\u9fff\uac00-\ud7a3]+/gu;

/** A run of the original that stayed as long as it was, or one character of it that did not. */
interface Piece {
  /** Where it stands in the normalised text, and where in the original. */
  readonly at: number;
  readonly from: number;
  /** Length in the original. */
  readonly length: number;
  readonly isKept: boolean;
}

const plain = /^[\u0000-\u007e\u00a1-\u00ac\u00ae-\u00b1\u00b4-\u00b8\u00ba-\u024f]*$/;

/** Quotation marks and apostrophes as people type and editors set them. */
const quotes: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
};

/**
 * Letters of other alphabets that look like Latin ones, and those.
 * @see Unicode Technical Standard 39, confusables.txt
 */
const lookAlikes = new Map<string, string>();
const others = 'АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυ';
const latins = 'ABESIJKMHOPCTYXaesijopcyxdqwhABEZHIKMNOPTYXavopu';
for (const [index, letter] of [...others].entries()) lookAlikes.set(letter, latins[index] ?? letter);

/**
 * Words in which Latin letters stand beside such letters, which nobody writes by accident, and codes of four and more
 * digits whose letters all look Latin.
 */
const disguised = new RegExp(
  `(?<![\\p{L}\\d])(?:(?=[${others}\\d@._:-]{0,64}[A-Za-z])(?=[A-Za-z\\d@._:-]{0,64}[${others}])[A-Za-z\\d@._:${others}-]{4,256}|(?=[@._:${others}-]{0,16}(?:\\d[@._:${others}-]{0,16}){4})[\\d@._:${others}-]{5,64})(?![\\p{L}\\d])`,
  'gu',
);

const anyOther = new RegExp(`[${others}]`, 'u');

/** A text in which such words are Latin; of the same length. */
function inLatin(text: string): string {
  if (!anyOther.test(text)) return text;
  return text.replace(disguised, (word) =>
    Array.from(word, (letter) => lookAlikes.get(letter) ?? letter).join(''),
  );
}

/**
 * Drops invisible characters, and writes compatibility forms, digits, spaces, dashes and quotes of any script in
 * their plain form; letters that look Latin in Latin words are. A text that is plain already comes back as it is.
 */
export function normalise(original: string): Normalised {
  if (plain.test(original)) return { text: original, start: (offset) => offset, end: (offset) => offset };

  const pieces: Piece[] = [];
  let text = '';
  /** Where the running piece begins, in both texts, and how far the original was read. */
  let at = 0;
  let from = 0;
  let read = 0;
  for (const { 0: run, index: first } of original.matchAll(odd)) {
    let next = first;
    for (const character of run) {
      const index = next;
      next += character.length;
      let written = writtenAs.get(character);
      if (written === undefined) {
        written = write(character);
        if (writtenAs.size < mostRemembered) writtenAs.set(character, written);
      }
      if (written === character) continue;
      if (index > read) text += original.slice(read, index);
      read = next;
      if (written.length !== character.length) {
        if (text.length > at) pieces.push({ at, from, length: text.length - at, isKept: true });
        if (written !== '')
          pieces.push({ at: text.length, from: index, length: character.length, isKept: false });
        at = text.length + written.length;
        from = read;
      }
      text += written;
    }
  }
  text += original.slice(read);
  if (text.length > at) pieces.push({ at, from, length: text.length - at, isKept: true });
  const { length } = text;
  return {
    text: inLatin(text),
    start: (offset) => {
      const piece = pieceAt(pieces, offset);
      if (!piece || offset >= length) return original.length;
      return piece.isKept ? piece.from + offset - piece.at : piece.from;
    },
    end: (offset) => {
      const piece = offset === 0 ? null : pieceAt(pieces, offset - 1);
      if (!piece) return 0;
      return piece.isKept ? piece.from + offset - piece.at : piece.from + piece.length;
    },
  };
}

/** How characters were written before; texts use the same few again and again. */
const writtenAs = new Map<string, string>();
const mostRemembered = 4096;

/** The last piece that begins at an offset or before it. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1] ?? null;
}

function write(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return character;
  if (invisible.test(character)) return '';
  const quote = quotes[character];
  if (quote !== undefined) return quote;
  if (compatible.test(character)) return character.normalize('NFKC');
  if (/^\p{Nd}$/u.test(character)) return String(decimalValue(code));
  if (/^\p{Zs}$/u.test(character)) return ' ';
  if (/^[\p{Pd}\u2212]$/u.test(character)) return '-';
  return character;
}

/** Decimal digits stand in runs of ten, from zero to nine (Unicode stability policy). */
function decimalValue(code: number): number {
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}
