import { sums } from './labels';
import { mostTokens, type Tokens } from './tokens';

/** How many words are kept, a power of two: those of a page or two of text. */
const slots = 4096;

/** Sums of the buckets that a word has wherever it stands, of words seen before; a later word may take its place. */
export class WordSums {
  readonly #words = new Int32Array(slots);
  readonly #isTaken = new Uint8Array(slots);
  readonly #kept = new Int32Array(slots * sums);
  /** Whether the sums of token i are known; those are at `sums * i`. */
  readonly isKnown = new Uint8Array(mostTokens);
  readonly known = new Int32Array(mostTokens * sums);

  /** Looks up the words of a text. */
  read(tokens: Tokens): void {
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens.word[i] as number;
      const slot = word & (slots - 1);
      this.isKnown[i] = 0;
      if (this.#isTaken[slot] === 0 || this.#words[slot] !== word || !tokens.isWord(i)) continue;
      this.isKnown[i] = 1;
      for (let k = 0; k < sums; k++) this.known[i * sums + k] = this.#kept[slot * sums + k] as number;
    }
  }

  /** Keeps the sums of a word that are at `sums * i` of the known ones. */
  keep(word: number, i: number): void {
    const slot = word & (slots - 1);
    this.#isTaken[slot] = 1;
    this.#words[slot] = word;
    for (let k = 0; k < sums; k++) this.#kept[slot * sums + k] = this.known[i * sums + k] as number;
  }
}
