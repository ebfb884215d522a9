import { labels, sums } from './labels';

/** What training leaves: the weights of the features that count, and the lists of words. */
export interface Model {
  /** Buckets of the features that count, ascending. */
  readonly buckets: Uint32Array;
  /** `sums` weights of each, in steps. */
  readonly weights: Int8Array;
  /** What a step of a weight is worth. */
  readonly step: number;
  readonly transitions: Float32Array;
  /** Keys of words in lists, ascending, and the class of each. */
  readonly words: Uint32Array;
  readonly classes: Uint8Array;
  /** Keys of known phrases, ascending, and what each names. */
  readonly phrases: Uint32Array;
  readonly kinds: Uint8Array;
}

/** Numbers before the parts: how many buckets, bytes of their gaps, words, phrases; the step; the transitions. */
const head = 5 + labels * labels;

/** A gap of so much or more takes a further byte. */
const longGap = 255;

/**
 * A model as bytes that compress well: differences instead of ascending numbers, and each kind of byte by itself.
 * Little-endian, as every machine is that a browser runs on.
 */
export function bytesOf({
  buckets,
  weights,
  step,
  transitions,
  words,
  classes,
  phrases,
  kinds,
}: Model): Uint8Array {
  const gaps: number[] = [];
  let last = 0;
  for (const bucket of buckets) {
    let gap = bucket - last;
    for (; gap >= longGap; gap -= longGap) gaps.push(longGap);
    gaps.push(gap);
    last = bucket;
  }
  const numbers = new ArrayBuffer(head * 4);
  new Uint32Array(numbers, 0, 4).set([buckets.length, gaps.length, words.length, phrases.length]);
  new Float32Array(numbers, 16, 1).set([step]);
  new Float32Array(numbers, 20).set(transitions);
  const bytes = new Uint8Array(
    head * 4 + gaps.length + weights.length + 3 * words.length + 4 * phrases.length,
  );
  let at = 0;
  const write = (part: ArrayLike<number>) => {
    bytes.set(part, at);
    at += part.length;
  };
  write(new Uint8Array(numbers));
  write(gaps);
  for (let k = 0; k < sums; k++)
    write(Uint8Array.from(buckets, (_, i) => (weights[i * sums + k] as number) & 255));
  const differences = words.map((word, i) => word - (words[i - 1] ?? 0));
  write(Uint8Array.from(differences, (gap) => gap >>> 8));
  write(Uint8Array.from(differences, (gap) => gap & 255));
  write(classes);
  for (let byte = 0; byte < 3; byte++)
    write(Uint8Array.from(phrases, (key, i) => ((key - (phrases[i - 1] ?? 0)) >>> (8 * byte)) & 255));
  write(kinds);
  return bytes;
}

/** The model that bytes hold. */
export function modelOf(bytes: Uint8Array): Model {
  const numbers = bytes.slice(0, head * 4).buffer;
  const [count = 0, gapCount = 0, wordCount = 0, phraseCount = 0] = new Uint32Array(numbers, 0, 4);
  const [step = 0] = new Float32Array(numbers, 16, 1);
  let at = head * 4;
  const buckets = new Uint32Array(count);
  for (let i = 0, bucket = 0; i < count; i++) {
    for (; bytes[at] === longGap; at++) bucket += longGap;
    bucket += bytes[at++] as number;
    buckets[i] = bucket;
  }
  at = head * 4 + gapCount;
  const weights = new Int8Array(count * sums);
  for (let k = 0; k < sums; k++)
    for (let i = 0; i < count; i++) weights[i * sums + k] = bytes[at++] as number;
  const words = new Uint32Array(wordCount);
  for (let i = 0, word = 0; i < wordCount; i++) {
    word += ((bytes[at + i] as number) << 8) | (bytes[at + wordCount + i] as number);
    words[i] = word;
  }
  at += 2 * wordCount;
  const classes = bytes.slice(at, at + wordCount);
  at += wordCount;
  const phrases = new Uint32Array(phraseCount);
  for (let i = 0, key = 0; i < phraseCount; i++) {
    for (let byte = 0; byte < 3; byte++) key += (bytes[at + byte * phraseCount + i] as number) << (8 * byte);
    phrases[i] = key;
  }
  const kinds = bytes.slice(at + 3 * phraseCount, at + 4 * phraseCount);
  return {
    buckets,
    weights,
    step,
    transitions: new Float32Array(numbers, 20),
    words,
    classes,
    phrases,
    kinds,
  };
}
