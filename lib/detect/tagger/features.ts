import { kindOf, lowerOf } from './characters';
import type { Phrases } from './phrases';
import { hashed, look, mostTokens, type Tokens } from './tokens';

/** Features are hashed into this many buckets, a power of two. */
export const bucketBits = 22;

/** Most features of a token. */
const mostFeatures = 116;

/** Longest part of a word that character features are taken from. */
const mostCharacters = 20;

/** Lists that a word is in, as one small number; 0 for none. */
export type WordClassOf = (word: number) => number;

/** What a feature is about: each kind has hashes of its own. */
const kinds = {
  word: 1,
  wordLook: 2,
  prefix: 3,
  suffix: 4,
  shape: 5,
  trigram: 6,
  fivegram: 7,
  listsLook: 8,
  listsStart: 9,
  listsBefore: 10,
  listsAfter: 11,
  listsAround: 12,
  before: 13,
  before2: 14,
  after: 15,
  after2: 16,
  shapeBefore: 17,
  shapeAfter: 18,
  shapeAround: 19,
  suffixBefore: 20,
  suffixAfter: 21,
  line: 22,
  label: 23,
  labels: 24,
  labelLook: 25,
  lowerBefore: 26,
  lowerAfter: 27,
  beforeLook: 28,
  afterLook: 29,
  listsBefore2: 30,
  listsAfter2: 31,
  phrase: 32,
  phraseLook: 33,
  phraseBefore: 34,
  phraseAfter: 35,
} as const;

function bucketOf(kind: number, value: number): number {
  const mixed = Math.imul(value ^ Math.imul(kind, 0x85ebca6b), 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> (32 - bucketBits);
}

/** Buckets of a word without capitals in a line without capitals: inside of it, at the start of a sentence, at its own. */
export function lowerCaseBuckets(): number[] {
  return [0, 1, 2].map((starts) => bucketOf(kinds.line, starts * 64 + 16 + look.lower));
}

/** Two hashes as one. */
function paired(left: number, right: number): number {
  return Math.imul(left ^ 0x5bd1e995, 0x01000193) ^ right ^ (left >>> 13);
}

const colon = 58;
const equals = 61;
const greater = 62;

/** How many tokens a field label speaks for. */
const labelReach = 14;

/**
 * Features of the tokens of a text: the word and its parts, the lists it is in, the words around it, the label of its
 * field. Kept in arrays that are used again for the next text.
 */
export class Features {
  /** Buckets of token i are those from `from[i]` to `from[i + 1]`; from `own[i]` those that any place in a text gives its word. */
  readonly buckets = new Int32Array(mostTokens * mostFeatures);
  readonly from = new Int32Array(mostTokens + 1);
  readonly own = new Int32Array(mostTokens);
  readonly #classes = new Uint8Array(mostTokens);
  readonly #suffix = new Int32Array(mostTokens);
  readonly #lowerAfter = new Int32Array(mostTokens);
  readonly #starts = new Uint8Array(mostTokens);
  readonly #lineLook = new Uint8Array(mostTokens);
  readonly #phrase = new Uint8Array(mostTokens + 1);
  readonly #classOf: WordClassOf;
  readonly #phrases: Phrases;

  constructor(classOf: WordClassOf, phrases: Phrases) {
    this.#classOf = classOf;
    this.#phrases = phrases;
  }

  /** Reads tokens; of those that are known the buckets of their own are left out. */
  read(text: string, tokens: Tokens, isKnown?: Uint8Array): void {
    const { length, look: looks, word: words, shape: shapes, start: starts, end: ends } = tokens;
    const { buckets, from } = this;
    const classes = this.#classes;
    const suffixes = this.#suffix;
    this.#prepare(text, tokens);
    const phrases = this.#phrase;
    this.#phrases.mark(tokens, phrases);
    phrases[length] = 0;

    let count = 0;
    let lowerBefore = 0;
    let label = 0;
    let labels = 0;
    let labelAge = labelReach;
    for (let i = 0; i < length; i++) {
      from[i] = count;
      const its = looks[i] as number;
      const word = words[i] as number;
      const before = i > 0 ? (words[i - 1] as number) : 1;
      const before2 = i > 1 ? (words[i - 2] as number) : 1;
      const after = i + 1 < length ? (words[i + 1] as number) : 2;
      const after2 = i + 2 < length ? (words[i + 2] as number) : 2;
      const lookBefore = i > 0 ? (looks[i - 1] as number) : look.newline;
      const lookAfter = i + 1 < length ? (looks[i + 1] as number) : look.newline;

      buckets[count++] = bucketOf(kinds.before, before);
      buckets[count++] = bucketOf(kinds.after, after);
      buckets[count++] = bucketOf(kinds.before2, before2);
      buckets[count++] = bucketOf(kinds.after2, after2);

      const isWord = its >= look.lower && its <= look.caseless;
      if (isWord || its === look.digits) {
        const shape = shapes[i] as number;
        const shapeBefore = i > 0 ? (shapes[i - 1] as number) : 1;
        const shapeAfter = i + 1 < length ? (shapes[i + 1] as number) : 2;
        buckets[count++] = bucketOf(kinds.shape, shape);
        buckets[count++] = bucketOf(kinds.shapeBefore, paired(shapeBefore, shape));
        buckets[count++] = bucketOf(kinds.shapeAfter, paired(shape, shapeAfter));
        buckets[count++] = bucketOf(kinds.shapeAround, paired(paired(shapeBefore, shape), shapeAfter));
        buckets[count++] = bucketOf(kinds.beforeLook, paired(before, its));
        buckets[count++] = bucketOf(kinds.afterLook, paired(after, its));
        buckets[count++] = bucketOf(kinds.lowerBefore, lowerBefore);
        buckets[count++] = bucketOf(kinds.lowerAfter, this.#lowerAfter[i] as number);
        buckets[count++] = bucketOf(
          kinds.line,
          (this.#starts[i] as number) * 64 + (this.#lineLook[i] as number) * 16 + its,
        );
        if (labelAge < labelReach) {
          buckets[count++] = bucketOf(kinds.label, label);
          buckets[count++] = bucketOf(kinds.labels, labels);
          buckets[count++] = bucketOf(kinds.labelLook, paired(label, its * 4 + Math.min(labelAge, 3)));
        }
      }
      const known = phrases[i] as number;
      if (known > 0) {
        const isLast = (phrases[i + 1] as number) % 2 === 0 ? 1 : 0;
        buckets[count++] = bucketOf(kinds.phrase, known);
        buckets[count++] = bucketOf(kinds.phraseLook, (known * 2 + isLast) * 16 + its);
        buckets[count++] = bucketOf(kinds.phraseBefore, paired(known, before));
        buckets[count++] = bucketOf(kinds.phraseAfter, paired(known * 2 + isLast, after));
      }
      if (isWord) {
        const own = classes[i] as number;
        const classBefore = i > 0 ? (classes[i - 1] as number) : 255;
        const classAfter = i + 1 < length ? (classes[i + 1] as number) : 255;
        const classBefore2 = i > 1 ? (classes[i - 2] as number) : 255;
        const classAfter2 = i + 2 < length ? (classes[i + 2] as number) : 255;
        const ownLook = own * 16 + its;
        buckets[count++] = bucketOf(kinds.listsLook, ownLook);
        buckets[count++] = bucketOf(kinds.listsStart, ownLook * 4 + (this.#starts[i] as number));
        buckets[count++] = bucketOf(kinds.listsBefore, (ownLook * 256 + classBefore) * 16 + lookBefore);
        buckets[count++] = bucketOf(kinds.listsAfter, (ownLook * 256 + classAfter) * 16 + lookAfter);
        buckets[count++] = bucketOf(
          kinds.listsAround,
          paired((ownLook * 256 + classBefore) * 16 + lookBefore, classAfter * 16 + lookAfter),
        );
        buckets[count++] = bucketOf(kinds.listsBefore2, paired(ownLook * 256 + classBefore2, lookBefore));
        buckets[count++] = bucketOf(kinds.listsAfter2, paired(ownLook * 256 + classAfter2, lookAfter));
        buckets[count++] = bucketOf(kinds.wordLook, paired(word, its));
        buckets[count++] = bucketOf(
          kinds.suffixBefore,
          paired(i > 0 ? (suffixes[i - 1] as number) : 1, its * 16 + lookBefore),
        );
        buckets[count++] = bucketOf(
          kinds.suffixAfter,
          paired(i + 1 < length ? (suffixes[i + 1] as number) : 2, its * 16 + lookAfter),
        );
      }
      this.own[i] = count;
      if (!isKnown || isKnown[i] === 0) {
        buckets[count++] = bucketOf(kinds.word, word);
        if (isWord) count = this.#characters(text, starts[i] as number, ends[i] as number, count);
      }

      if (its === look.lower || its === look.caseless) lowerBefore = word;
      if (its === look.newline) {
        lowerBefore = 3;
        labelAge = labelReach;
      } else labelAge++;
      // A word before a colon or an equals sign, perhaps in quotation marks; a tag before its closing bracket.
      if (its === look.other) {
        const code = text.charCodeAt(starts[i] as number);
        if (code === colon || code === equals || code === greater) {
          const at = lookBefore === look.other ? i - 2 : i - 1;
          if (at >= 0 && (looks[at] as number) >= look.lower && (looks[at] as number) <= look.caseless) {
            label = words[at] as number;
            labels = paired(label, at > 0 ? (words[at - 1] as number) : 1);
            labelAge = 0;
          }
        }
      }
    }
    from[length] = count;
  }

  /** What a token's features need of the tokens around it. */
  #prepare(text: string, { length, look: looks, word: words, start, end }: Tokens): void {
    let lowerAfter = 4;
    for (let i = length - 1; i >= 0; i--) {
      this.#lowerAfter[i] = lowerAfter;
      const its = looks[i] as number;
      if (its === look.lower || its === look.caseless) lowerAfter = words[i] as number;
      else if (its === look.newline) lowerAfter = 4;
    }
    // 2 at the start of a line, 1 of a sentence.
    let starts = 2;
    let lineFrom = 0;
    let uppers = 0;
    let lowers = 0;
    for (let i = 0; i <= length; i++) {
      const its = i < length ? (looks[i] as number) : look.newline;
      if (its === look.newline) {
        // 1 for a line without capitals, 2 for one without small letters.
        const line = uppers === 0 ? 1 : lowers === 0 ? 2 : 0;
        this.#lineLook.fill(line, lineFrom, i + 1);
        lineFrom = i + 1;
        uppers = 0;
        lowers = 0;
        if (i === length) break;
      }
      const isWord = its >= look.lower && its <= look.caseless;
      if (its === look.lower) lowers++;
      else if (its === look.title || its === look.mixed || its === look.upper || its === look.initial)
        uppers++;
      if (its === look.title || its === look.mixed) lowers++;
      this.#classes[i] = isWord ? this.#classOf(words[i] as number) : 128 + its;
      this.#suffix[i] = isWord
        ? this.#lastThree(text, start[i] as number, end[i] as number)
        : (words[i] as number);
      this.#starts[i] = starts;
      if (its === look.newline) starts = 2;
      else if (isWord || its === look.digits) starts = 0;
      else {
        const code = text.charCodeAt(start[i] as number);
        if (code === 46 || code === 33 || code === 63) starts = 1;
      }
    }
  }

  #lastThree(text: string, start: number, end: number): number {
    let hash = 7;
    for (let at = end - 1; at >= start && at >= end - 3; at--) {
      const code = text.charCodeAt(at);
      kindOf(code);
      hash = hashed(hash, lowerOf(code));
    }
    return hash;
  }

  /** Beginnings, endings and inner parts of a word. */
  #characters(text: string, start: number, wholeEnd: number, first: number): number {
    const { buckets } = this;
    let count = first;
    const end = Math.min(wholeEnd, start + mostCharacters);
    let hash = 11;
    for (let at = start; at < end && at < start + 4; at++) {
      hash = hashed(hash, lowerOf(text.charCodeAt(at)));
      buckets[count++] = bucketOf(kinds.prefix, hash);
    }
    hash = 13;
    for (let at = wholeEnd - 1; at >= start && at >= wholeEnd - 4; at--) {
      const code = text.charCodeAt(at);
      kindOf(code);
      hash = hashed(hash, lowerOf(code));
      buckets[count++] = bucketOf(kinds.suffix, hash);
    }
    // The word with a mark on either side, three and five characters at a time.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 1;
    for (let at = start; at <= end; at++) {
      const e = at < end ? lowerOf(text.charCodeAt(at)) : 2;
      if (at > start) buckets[count++] = bucketOf(kinds.trigram, hashed(hashed(hashed(17, c), d), e));
      if (at > start + 2)
        buckets[count++] = bucketOf(
          kinds.fivegram,
          hashed(hashed(hashed(hashed(hashed(19, a), b), c), d), e),
        );
      a = b;
      b = c;
      c = d;
      d = e;
    }
    return count;
  }
}
