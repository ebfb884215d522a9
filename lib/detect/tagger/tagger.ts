import { bucketBits, Features } from './features';
import { fullNameKey } from './full-name-key';
import { forbidNames, type SpanType, spanTypes, sums } from './labels';
import type { Model } from './model';
import { look, mostTokens, Tokens } from './tokens';
import { spansOf } from './viterbi';
import { WordClasses } from './word-classes';

/** A stretch of a text that names something. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly type: SpanType;
  /** How much better the stretch scores with this type than without, in natural logarithms; above 0 mostly. */
  readonly margin: number;
  /** Whether it is the full name of a public figure. */
  readonly isFamous: boolean;
}

/** How many bits are set. */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Marks names of people, places, organisations and addresses: a linear-chain conditional random field. */
export class Tagger {
  /** Whether a bucket counts, a bit each, and how many do before each word of bits. */
  readonly #bits = new Int32Array(2 ** (bucketBits - 5));
  readonly #ranks = new Uint32Array(2 ** (bucketBits - 5));
  readonly #weights: Int8Array;
  readonly #step: number;
  readonly #transitions: Float32Array;
  readonly #figures: ReadonlySet<number>;
  readonly #tokens = new Tokens();
  readonly #features: Features;
  readonly #sums = new Float32Array(mostTokens * sums);

  constructor({ buckets, weights, step, transitions, words, classes, figures }: Model) {
    for (const bucket of buckets)
      this.#bits[bucket >>> 5] = (this.#bits[bucket >>> 5] as number) | (1 << (bucket & 31));
    for (let i = 1; i < this.#ranks.length; i++)
      this.#ranks[i] = (this.#ranks[i - 1] as number) + bitsIn(this.#bits[i - 1] as number);
    this.#figures = new Set(figures);
    this.#weights = weights;
    this.#step = step;
    this.#transitions = transitions;
    this.#features = new Features(new WordClasses(words, classes).of);
  }

  /** Marks part of a text, as far as its tokens fit; offsets are those of the text. */
  tag(text: string, from: number, to: number): Tag[] {
    const tokens = this.#tokens;
    tokens.read(text, from, to);
    this.#features.read(text, tokens);
    this.#sum();
    return spansOf(this.#sums, tokens.length, this.#transitions).map(({ first, last, type, margin }) => ({
      start: tokens.start[first] as number,
      end: tokens.end[last] as number,
      type: spanTypes[type] as SpanType,
      margin,
      isFamous: last > first && this.#figures.has(fullNameKey(tokens, first, last)),
    }));
  }

  #sum(): void {
    const { length, look: looks } = this.#tokens;
    const { buckets, from } = this.#features;
    const bits = this.#bits;
    const ranks = this.#ranks;
    const weights = this.#weights;
    const step = this.#step;
    for (let i = 0; i < length; i++) {
      let person = 0;
      let location = 0;
      let org = 0;
      let address = 0;
      let inside = 0;
      const end = from[i + 1] as number;
      for (let f = from[i] as number; f < end; f++) {
        const bucket = buckets[f] as number;
        const word = bits[bucket >>> 5] as number;
        const bit = bucket & 31;
        if (((word >>> bit) & 1) === 0) continue;
        const at = ((ranks[bucket >>> 5] as number) + bitsIn(word & ((1 << bit) - 1))) * sums;
        person += weights[at] as number;
        location += weights[at + 1] as number;
        org += weights[at + 2] as number;
        address += weights[at + 3] as number;
        inside += weights[at + 4] as number;
      }
      const at = i * sums;
      this.#sums[at] = person * step;
      this.#sums[at + 1] = location * step;
      this.#sums[at + 2] = org * step;
      this.#sums[at + 3] = address * step;
      this.#sums[at + 4] = inside * step;
      if (looks[i] === look.newline) forbidNames(this.#sums, at);
    }
  }
}
