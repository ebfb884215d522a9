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
  readonly #bySlot: (readonly number[] | undefined)[] = new Array(slots);
  readonly #longest: number;

  constructor(recognizers: readonly Recognizer[]) {
    const lists = new Set(
      recognizers.flatMap(({ context, against }) => [context?.words, context?.general, against]),
    );
    for (const words of lists)
      for (const word of wordsOf(words)) if (!this.#ids.has(word)) this.#ids.set(word, this.#ids.size);
    this.words = [...this.#ids.keys()];
    this.#longest = Math.max(0, ...this.words.map(({ length }) => length));
    const bySlot: number[][] = new Array(slots);
    this.words.forEach((word, id) => {
      const slot = slotOf(word, 0);
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
    for (let i = start; i < end; i++) {
      if (!beginsWord(text, i)) continue;
      const ids = this.#bySlot[slotOf(lower, i - start)];
      if (!ids) continue;
      for (const word of ids) {
        const cue = this.words[word] ?? '';
        if (!lower.startsWith(cue, i - start)) continue;
        if (
          cue.length <= longestExact &&
          (!endsWord(text, i + cue.length) || isDigit(text.charCodeAt(i - 1)))
        )
          continue;
        if (isInPlaceholder(text, i)) continue;
        cues.push({ word, start: i, end: i + cue.length });
      }
    }
    return cues;
  }
}

function wordsOf(words: Words | undefined): string[] {
  return words ? Object.values(words).flat() : [];
}

/** Two letters choose the slot: the shortest cues have no more. */
function slotOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 181 + text.charCodeAt(at + 1)) & (slots - 1);
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

/** Whether a word begins at an offset: after anything but a letter, at a capital inside a word, or anywhere in scripts without blanks. */
function beginsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128 && !isAsciiLetter(code)) return false;
  if (isUnspaced(code)) return true;
  const before = text.charCodeAt(at - 1);
  return !isLetter(before) || (isCapital(code) && !isCapital(before));
}

function endsWord(text: string, at: number): boolean {
  const after = text.charCodeAt(at);
  return !isLetter(after) || (isCapital(after) && !isCapital(text.charCodeAt(at - 1)));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Scripts that write words without blanks between them: Thai, Lao, Chinese, Japanese, Korean particles. */
function isUnspaced(code: number): boolean {
  return (code >= 0x0e00 && code < 0x0f00) || (code >= 0x2e80 && code < 0xfb00);
}

/** Letters of scripts with blanks; a lone sign outside of ASCII counts when it is a letter or a mark. */
function isLetter(code: number): boolean {
  if (code < 128) return isAsciiLetter(code);
  if (!(code >= 0xaa) || isUnspaced(code)) return false;
  return /^[\p{L}\p{M}]$/u.test(String.fromCharCode(code));
}
