import { bucketBits, Features } from './features';
import { forbidNames, type SpanType, spanTypes, sums } from './labels';
import type { Model } from './model';
import { Phrases } from './phrases';
import { look, mostTokens, Tokens } from './tokens';
import { spansOf } from './viterbi';
import { WordClasses } from './word-classes';
import { WordSums } from './word-sums';

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
  readonly #phrases: Phrases;
  readonly #tokens = new Tokens();
  readonly #features: Features;
  readonly #sums = new Float32Array(mostTokens * sums);
  readonly #words = new WordSums();

  constructor({ buckets, weights, step, transitions, words, classes, phrases, kinds }: Model) {
    for (const bucket of buckets)
      this.#bits[bucket >>> 5] = (this.#bits[bucket >>> 5] as number) | (1 << (bucket & 31));
    for (let i = 1; i < this.#ranks.length; i++)
      this.#ranks[i] = (this.#ranks[i - 1] as number) + bitsIn(this.#bits[i - 1] as number);
    this.#phrases = new Phrases(phrases, kinds);
    this.#weights = weights;
    this.#step = step;
    this.#transitions = transitions;
    this.#features = new Features(new WordClasses(words, classes).of, this.#phrases);
  }

  /** Marks part of a text, as far as its tokens fit; offsets are those of the text. */
  tag(text: string, from: number, to: number): Tag[] {
    const tokens = this.#tokens;
    tokens.read(text, from, to);
    if (!tokens.hasWord()) return [];
    this.#words.read(tokens);
    this.#features.read(text, tokens, this.#words.isKnown);
    this.#sum();
    return spansOf(this.#sums, tokens.length, this.#transitions).map(({ first, last, type, margin }) => ({
      start: tokens.start[first] as number,
      end: tokens.end[last] as number,
      type: spanTypes[type] as SpanType,
      margin,
      isFamous: last > first && this.#phrases.isFigure(tokens, first, last),
    }));
  }

  #sum(): void {
    const { length, look: looks, word } = this.#tokens;
    const { from, own } = this.#features;
    const { isKnown, known } = this.#words;
    const step = this.#step;
    for (let i = 0; i < length; i++) {
      const at = i * sums;
      if (isKnown[i] === 0) {
        this.#add(own[i] as number, from[i + 1] as number, known.fill(0, at, at + sums), at);
        if (this.#tokens.isWord(i)) this.#words.keep(word[i] as number, i);
      }
      this.#add(from[i] as number, own[i] as number, known, at);
      for (let k = at; k < at + sums; k++) this.#sums[k] = (known[k] as number) * step;
      if ((looks[i] as number) >= look.newline) forbidNames(this.#sums, at);
    }
  }

  /** Adds the weights of some of the buckets, in steps. */
  #add(first: number, end: number, into: Int32Array, at: number): void {
    const { buckets } = this.#features;
    const bits = this.#bits;
    const ranks = this.#ranks;
    const weights = this.#weights;
    let person = 0;
    let location = 0;
    let org = 0;
    let address = 0;
    let inside = 0;
    for (let f = first; f < end; f++) {
      const bucket = buckets[f] as number;
      const word = bits[bucket >>> 5] as number;
      const bit = bucket & 31;
      if (((word >>> bit) & 1) === 0) continue;
      const row = ((ranks[bucket >>> 5] as number) + bitsIn(word & ((1 << bit) - 1))) * sums;
      person += weights[row] as number;
      location += weights[row + 1] as number;
      org += weights[row + 2] as number;
      address += weights[row + 3] as number;
      inside += weights[row + 4] as number;
    }
    into[at] = (into[at] as number) + person;
    into[at + 1] = (into[at + 1] as number) + location;
    into[at + 2] = (into[at + 2] as number) + org;
    into[at + 3] = (into[at + 3] as number) + address;
    into[at + 4] = (into[at + 4] as number) + inside;
  }
}
