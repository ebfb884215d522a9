import { isLetter as isAsciiLetter, isDigit } from './ascii';
import type { Range } from './columns';
import { isInPlaceholder } from './is-in-placeholder';
import type { Recognizer, Words } from './recognizer';

/** One cue word where it stands in a text. */
export interface Cue {
  /** Index of the word in the list of all words. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

const slots = 1 << 13;

const none: ReadonlySet<number> = new Set();

/**
 * Cues of four letters and fewer must end where they end, and not follow a digit as in the middle of a token; longer
 * ones may be inflected or compounded.
 */
const longestExact = 4;

/**
 * Finds the words that speak for or against identifiers, in one pass over a text. Words are looked up only where a
 * word begins, by a hash of their first letters, so that time does not depend on how many there are.
 */
export class CueFinder {
  /** All words, in lower case, each once. */
  readonly words: readonly string[];
  readonly #ids = new Map<string, number>();
  readonly #idsByWords = new Map<Words, ReadonlySet<number>>();
  /** Words by their first two letters if they have no more, and by their first three. */
  readonly #bySlot: (readonly number[] | undefined)[] = new Array(2 * slots);
  readonly #longest: number;

  constructor(recognizers: readonly Recognizer[]) {
    const lists = new Set(
      recognizers.flatMap(({ context, against }) => [context?.words, context?.general, against]),
    );
    for (const words of lists)
      for (const word of wordsOf(words)) if (!this.#ids.has(word)) this.#ids.set(word, this.#ids.size);
    this.words = [...this.#ids.keys()];
    this.#longest = Math.max(0, ...this.words.map(({ length }) => length));
    const bySlot: number[][] = new Array(2 * slots);
    this.words.forEach((word, id) => {
      const slot = word.length < 3 ? slotOfTwo(word, 0) : slotOfThree(word, 0);
      const known = bySlot[slot];
      if (known) known.push(id);
      else bySlot[slot] = [id];
    });
    // Longer words first, so that the longest that stands at a place is the one that counts.
    bySlot.forEach((ids, slot) => {
      this.#bySlot[slot] = ids.sort((a, b) => (this.words[b]?.length ?? 0) - (this.words[a]?.length ?? 0));
    });
  }

  /** Indices of a recognizer's words. */
  idsOf(words: Words | undefined): ReadonlySet<number> {
    if (!words) return none;
    // Words of a kind belong to a hundred recognizers.
    const known = this.#idsByWords.get(words);
    if (known) return known;
    const ids = new Set(wordsOf(words).map((word) => this.#ids.get(word) ?? -1));
    this.#idsByWords.set(words, ids);
    return ids;
  }

  /** Every cue that begins in a stretch of a text, by start. */
  find(text: string, { start, end }: Range = { start: 0, end: text.length }): Cue[] {
    const lower = lowerCase(text.slice(start, end + this.#longest));
    const cues: Cue[] = [];
    let before = start === 0 ? other : classOf(text.charCodeAt(start - 1));
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const kind = classOf(code);
      const earlier = before;
      before = kind;
      // After anything but a letter, at a capital inside a word, or anywhere in scripts without blanks.
      if (
        kind === small
          ? earlier >= small
          : kind === other
            ? code < 128 || earlier >= small
            : kind === capital && earlier === capital
      )
        continue;
      const long = this.#bySlot[slotOfThree(lower, i - start)];
      if (long) this.#add(long, text, lower, i, i - start, cues);
      const short = this.#bySlot[slotOfTwo(lower, i - start)];
      if (short) this.#add(short, text, lower, i, i - start, cues);
    }
    return cues;
  }

  /** Adds those of some words that stand at an offset; `at` is the same offset in the text in lower case. */
  #add(ids: readonly number[], text: string, lower: string, start: number, at: number, cues: Cue[]): void {
    for (const word of ids) {
      const cue = this.words[word] ?? '';
      if (!lower.startsWith(cue, at)) continue;
      const end = start + cue.length;
      if (cue.length <= longestExact && (!endsWord(text, end) || isDigit(text.charCodeAt(start - 1))))
        continue;
      if (!isInPlaceholder(text, start)) cues.push({ word, start, end });
    }
  }
}

/** The words of all languages. */
export function wordsOf(words: Words | undefined): string[] {
  return words ? Object.values(words).flatMap((all) => all.split('|')) : [];
}

function slotOfTwo(text: string, at: number): number {
  return (text.charCodeAt(at) * 181 + text.charCodeAt(at + 1)) & (slots - 1);
}

function slotOfThree(text: string, at: number): number {
  return slots + ((slotOfTwo(text, at) * 31 + text.charCodeAt(at + 2)) & (slots - 1));
}

/** Lower case without a change of length, as a few letters have it (U+0130). */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** What a character is to the beginnings and ends of words. */
const other = 0;
const unspaced = 1;
const small = 2;
const capital = 3;

const classes = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 65 && code <= 90 ? capital : isAsciiLetter(code) ? small : other,
);

function classOf(code: number): number {
  if (code < 128) return classes[code] as number;
  if (isUnspaced(code)) return unspaced;
  return isLetter(code) ? small : other;
}

function endsWord(text: string, at: number): boolean {
  const after = classOf(text.charCodeAt(at));
  return after < small || (after === capital && classOf(text.charCodeAt(at - 1)) !== capital);
}

/** Scripts that write words without blanks between them: Thai, Lao, Chinese, Japanese, Korean particles. */
function isUnspaced(code: number): boolean {
  return (code >= 0x0e00 && code < 0x0f00) || (code >= 0x2e80 && code < 0xfb00);
}

/** Letters beyond ASCII; a lone sign counts when it is a letter or a mark. */
function isLetter(code: number): boolean {
  return code >= 0xaa && /^[\p{L}\p{M}]$/u.test(String.fromCharCode(code));
}
