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
 * Drops invisible characters, and writes compatibility forms, digits, spaces, dashes and quotes of any script in
 * their plain form. A text that is plain already comes back as it is.
 */
export function normalise(original: string): Normalised {
  if (plain.test(original)) return { text: original, start: (offset) => offset, end: (offset) => offset };

  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const written = write(character);
    for (let unit = 0; unit < written.length; unit++) {
      // A character that stays itself keeps its halves apart, so that no surrogate pair is ever split.
      starts.push(at);
      ends.push(at + character.length);
    }
    text += written;
    at += character.length;
  }
  return {
    text,
    start: (offset) => starts[offset] ?? original.length,
    end: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? original.length)),
  };
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
