/** Hashes of words are cut to so many bits: of a thousand words in no list, one passes for another that is. */
export const wordBits = 27;

const lowBits = 11;
const lowMask = 2 ** lowBits - 1;

/** The hash that lists of words keep, from the hash of a token. */
export function keyOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> (32 - wordBits);
}

/** Which lists words are in, by their hashes. */
export class WordClasses {
  readonly #starts = new Uint32Array(2 ** (wordBits - lowBits) + 1);
  readonly #lows: Uint16Array;
  readonly #classes: Uint8Array;

  /** Takes keys in ascending order and the class of each. */
  constructor(keys: Uint32Array, classes: Uint8Array) {
    this.#lows = new Uint16Array(keys.length);
    this.#classes = classes;
    const starts = this.#starts;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      this.#lows[i] = key & lowMask;
      const high = key >>> lowBits;
      starts[high + 1] = (starts[high + 1] as number) + 1;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  }

  /** Class of a token's word hash; 0 if it is in no list. */
  of = (word: number): number => {
    const key = keyOf(word);
    const high = key >>> lowBits;
    const low = key & lowMask;
    const end = this.#starts[high + 1] as number;
    for (let i = this.#starts[high] as number; i < end; i++)
      if (this.#lows[i] === low) return this.#classes[i] as number;
    return 0;
  };
}
