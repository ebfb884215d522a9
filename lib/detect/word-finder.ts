/**
 * Finds many words in one pass, whatever their case (Aho and Corasick 1975). Time is linear in the text and does not
 * depend on the number of words.
 */
export class WordFinder {
  readonly #classes = new Map<number, number>();
  readonly #ascii = new Uint8Array(128);
  /** Next state by state × class; there are some six thousand states. */
  readonly #next: Uint16Array;
  /** Words that end in a state, longest first. */
  readonly #ends: readonly (readonly number[])[];
  readonly #isEnd: Uint8Array;
  readonly #lengths: readonly number[];
  readonly #width: number;
  /** Length of the longest word. */
  readonly longest: number;

  constructor(words: readonly string[]) {
    for (const word of words)
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        if (!this.#classes.has(code)) this.#classes.set(code, this.#classes.size + 1);
      }
    this.#width = this.#classes.size + 1;
    for (let code = 0; code < 128; code++) {
      const lower = code >= 65 && code <= 90 ? code + 32 : code;
      this.#ascii[code] = this.#classes.get(lower) ?? 0;
    }
    const states = words.reduce((sum, word) => sum + word.length, 1);
    const next = new Uint16Array(states * this.#width);
    const ends: number[][] = [[]];
    let last = 0;
    words.forEach((word, index) => {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const slot = state * this.#width + (this.#classes.get(word.charCodeAt(i)) ?? 0);
        if (next[slot] === 0) {
          next[slot] = ++last;
          ends.push([]);
        }
        state = next[slot] ?? 0;
      }
      ends[state]?.push(index);
    });
    link(next, ends, this.#width);
    this.#next = next;
    this.#ends = ends;
    this.#isEnd = Uint8Array.from(ends, ({ length }) => Math.min(length, 1));
    this.#lengths = words.map(({ length }) => length);
    this.longest = Math.max(0, ...this.#lengths);
  }

  /** The state after one more UTF-16 code unit; the first state is 0. */
  step(state: number, code: number): number {
    const kind = code < 128 ? (this.#ascii[code] as number) : (this.#classes.get(code) ?? 0);
    return this.#next[state * this.#width + kind] as number;
  }

  /** Whether words end in a state. */
  isEnd(state: number): boolean {
    return this.#isEnd[state] === 1;
  }

  /** Indices of the words that end in a state. */
  endingAt(state: number): readonly number[] {
    return this.#ends[state] ?? [];
  }

  lengthOf(word: number): number {
    return this.#lengths[word] ?? 0;
  }
}

/** Adds the failure links, breadth first, and follows them once and for all. */
function link(next: Uint16Array, ends: number[][], width: number): void {
  const fail = new Int32Array(ends.length);
  const queue: number[] = [];
  for (let kind = 1; kind < width; kind++) if (next[kind]) queue.push(next[kind] ?? 0);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    for (let kind = 1; kind < width; kind++) {
      const slot = state * width + kind;
      const fallback = next[(fail[state] ?? 0) * width + kind] ?? 0;
      const child = next[slot] ?? 0;
      if (child === 0) next[slot] = fallback;
      else {
        fail[child] = fallback;
        ends[child]?.push(...(ends[fallback] ?? []));
        queue.push(child);
      }
    }
  }
}
