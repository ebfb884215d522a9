import { bucketBits, Features, type WordClassOf } from '../../lib/detect/tagger/features';
import {
  forbidNames,
  labelScores,
  labels,
  mayFollow,
  type SpanType,
  spanTypes,
  sums,
} from '../../lib/detect/tagger/labels';
import type { Phrases } from '../../lib/detect/tagger/phrases';
import { look, mostTokens, Tokens } from '../../lib/detect/tagger/tokens';
import { spansOf, type TokenSpan } from '../../lib/detect/tagger/viterbi';
import type { LabelledSpan } from './corpus';

/** Settings of FTRL-proximal (McMahan and others, 2013). */
export interface Ftrl {
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
}

/** Floats of a bucket: z and n of each sum, filled up to a cache line. */
const stride = 16;

const inside = spanTypes.length;
const address = spanTypes.indexOf('ADDRESS');
const rows = labels * labels;

/** Learns a linear-chain conditional random field by FTRL, sequence by sequence. */
export class Trainer {
  readonly tokens = new Tokens();
  readonly features: Features;
  readonly transitions = new Float32Array(rows).fill(Number.NEGATIVE_INFINITY);
  readonly #transitionSquares = new Float32Array(rows);
  readonly #state = new Float32Array(2 ** bucketBits * stride);
  readonly #seen = new Uint32Array(2 ** bucketBits);
  readonly #tokenSums = new Float32Array(mostTokens * sums);
  readonly #scores = new Float32Array(mostTokens * labels);
  readonly #gold = new Uint8Array(mostTokens);
  readonly #masks = new Uint16Array(mostTokens);
  readonly #free = new Float64Array(mostTokens * labels);
  readonly #bound = new Float64Array(mostTokens * labels);
  readonly #freePairs = new Float64Array(rows);
  readonly #boundPairs = new Float64Array(rows);
  readonly #weights = new Float32Array(sums);
  readonly #ftrl: Ftrl;
  /** Buckets that are kept when set: others are left out of learning and tagging. */
  kept: Uint8Array | null = null;

  constructor(classOf: WordClassOf, phrases: Phrases, ftrl: Ftrl) {
    this.features = new Features(classOf, phrases);
    this.#ftrl = ftrl;
    for (let before = 0; before < labels; before++)
      for (let label = 0; label < labels; label++)
        if (mayFollow(label, before)) this.transitions[before * labels + label] = 0;
  }

  /** Weights of a bucket, from its state. */
  weightsOf(bucket: number, into: Float32Array, at = 0): void {
    const { alpha, beta, l1, l2 } = this.#ftrl;
    const state = this.#state;
    const row = bucket * stride;
    for (let k = 0; k < sums; k++) {
      const z = state[row + 2 * k] as number;
      if (z <= l1 && z >= -l1) into[at + k] = 0;
      else
        into[at + k] =
          -(z - (z > 0 ? l1 : -l1)) / ((beta + Math.sqrt(state[row + 2 * k + 1] as number)) / alpha + l2);
    }
  }

  /** How often a bucket was seen while learning. */
  seen(bucket: number): number {
    return this.#seen[bucket] as number;
  }

  #sum(): void {
    const { buckets, from } = this.features;
    const { length } = this.tokens;
    const { kept } = this;
    const weights = this.#weights;
    const tokenSums = this.#tokenSums;
    for (let i = 0; i < length; i++) {
      const at = i * sums;
      for (let k = 0; k < sums; k++) tokenSums[at + k] = 0;
      const end = from[i + 1] as number;
      for (let f = from[i] as number; f < end; f++) {
        const bucket = buckets[f] as number;
        if (kept && kept[bucket] === 0) continue;
        this.weightsOf(bucket, weights);
        for (let k = 0; k < sums; k++)
          tokenSums[at + k] = (tokenSums[at + k] as number) + (weights[k] as number);
      }
      if ((this.tokens.look[i] as number) >= look.newline) forbidNames(tokenSums, at);
    }
  }

  /** Tags part of a text with what was learned so far. */
  tag(text: string, from: number, to: number): readonly TokenSpan[] {
    this.tokens.read(text, from, to);
    this.features.read(text, this.tokens);
    this.#sum();
    return spansOf(this.#tokenSums, this.tokens.length, this.transitions);
  }

  /** Learns from part of a text. Types of `unlabelled` may be anywhere outside the spans. */
  learn(
    text: string,
    from: number,
    to: number,
    spans: readonly LabelledSpan[],
    unlabelled: readonly SpanType[],
  ): void {
    const { tokens } = this;
    tokens.read(text, from, to);
    const { length } = tokens;
    if (length === 0) return;
    this.features.read(text, tokens);
    this.#readGold(spans, unlabelled);
    this.#sum();
    for (let i = 0; i < length; i++) labelScores(this.#tokenSums, i * sums, this.#scores, i * labels);
    this.#marginals(this.#free, this.#freePairs, false);
    this.#marginals(this.#bound, this.#boundPairs, true);
    this.#update();
  }

  #readGold(spans: readonly LabelledSpan[], unlabelled: readonly SpanType[]): void {
    const { length, start } = this.tokens;
    const gold = this.#gold;
    let next = 0;
    let current = -1;
    for (let i = 0; i < length; i++) {
      const at = start[i] as number;
      while (next < spans.length && (spans[next] as LabelledSpan).end <= at) next++;
      const span = spans[next];
      const type = span ? spanTypes.indexOf(span.type) : -1;
      if (!span || at < span.start || ((this.tokens.look[i] as number) >= look.newline && type !== address)) {
        gold[i] = 0;
        current = -1;
      } else {
        gold[i] = 1 + 2 * type + (next === current ? 1 : 0);
        current = next;
      }
    }
    let others = 1;
    for (const type of unlabelled) others |= 0b11 << (1 + 2 * spanTypes.indexOf(type));
    for (let i = 0; i < length; i++) this.#masks[i] = gold[i] === 0 ? others : 1 << (gold[i] as number);
  }

  /** Probability of each label at each token, and of pairs summed over the tokens; only of allowed labels if `bound`. */
  #marginals(into: Float64Array, pairs: Float64Array, bound: boolean): void {
    const { length } = this.tokens;
    const alphas = into;
    const emission = new Float64Array(length * labels);
    const factors = new Float64Array(rows);
    const scales = new Float64Array(length);
    for (let i = 0; i < rows; i++) factors[i] = Math.exp(this.transitions[i] as number);
    for (let i = 0; i < length; i++) {
      let most = 0;
      for (let y = 1; y < labels; y++) most = Math.max(most, this.#scores[i * labels + y] as number);
      for (let y = 0; y < labels; y++)
        emission[i * labels + y] =
          bound && ((this.#masks[i] as number) & (1 << y)) === 0
            ? 0
            : Math.exp((this.#scores[i * labels + y] as number) - most) + 1e-30;
    }
    for (let i = 0; i < length; i++) {
      let total = 0;
      for (let y = 0; y < labels; y++) {
        let sum = 0;
        if (i === 0) sum = factors[y] as number;
        else
          for (let b = 0; b < labels; b++)
            sum += (alphas[(i - 1) * labels + b] as number) * (factors[b * labels + y] as number);
        const value = sum * (emission[i * labels + y] as number);
        alphas[i * labels + y] = value;
        total += value;
      }
      scales[i] = total;
      for (let y = 0; y < labels; y++) alphas[i * labels + y] = (alphas[i * labels + y] as number) / total;
    }
    pairs.fill(0);
    const beta = new Float64Array(labels).fill(1);
    const before = new Float64Array(labels);
    for (let i = length - 1; i >= 0; i--) {
      if (i > 0) {
        before.fill(0);
        for (let y = 0; y < labels; y++) {
          const right = ((emission[i * labels + y] as number) * (beta[y] as number)) / (scales[i] as number);
          if (right === 0) continue;
          for (let b = 0; b < labels; b++) {
            const through = (factors[b * labels + y] as number) * right;
            if (through === 0) continue;
            before[b] = (before[b] as number) + through;
            pairs[b * labels + y] =
              (pairs[b * labels + y] as number) + (alphas[(i - 1) * labels + b] as number) * through;
          }
        }
      }
      for (let y = 0; y < labels; y++)
        alphas[i * labels + y] = (alphas[i * labels + y] as number) * (beta[y] as number);
      if (i === 0) for (let y = 0; y < labels; y++) pairs[y] = (pairs[y] as number) + (alphas[y] as number);
      beta.set(before);
    }
  }

  #update(): void {
    const { alpha } = this.#ftrl;
    const { length } = this.tokens;
    const { buckets, from } = this.features;
    const { kept } = this;
    const state = this.#state;
    const weights = this.#weights;
    const gradient = new Float64Array(sums);
    for (let i = 0; i < length; i++) {
      let size = 0;
      gradient[inside] = 0;
      for (let type = 0; type < spanTypes.length; type++) {
        const b = i * labels + 1 + 2 * type;
        const start = (this.#free[b] as number) - (this.#bound[b] as number);
        const inner = (this.#free[b + 1] as number) - (this.#bound[b + 1] as number);
        gradient[type] = start + inner;
        if (type !== address) gradient[inside] = (gradient[inside] as number) + inner;
        size = Math.max(size, Math.abs(start), Math.abs(inner));
      }
      const end = from[i + 1] as number;
      for (let f = from[i] as number; f < end; f++) {
        const bucket = buckets[f] as number;
        this.#seen[bucket] = (this.#seen[bucket] as number) + 1;
        if (size < 1e-3 || (kept && kept[bucket] === 0)) continue;
        this.weightsOf(bucket, weights);
        const row = bucket * stride;
        for (let k = 0; k < sums; k++) {
          const g = gradient[k] as number;
          if (g < 1e-4 && g > -1e-4) continue;
          const n = state[row + 2 * k + 1] as number;
          const grown = n + g * g;
          const sigma = (Math.sqrt(grown) - Math.sqrt(n)) / alpha;
          state[row + 2 * k] = (state[row + 2 * k] as number) + g - sigma * (weights[k] as number);
          state[row + 2 * k + 1] = grown;
        }
      }
    }
    for (let pair = 0; pair < rows; pair++) {
      const g = (this.#freePairs[pair] as number) - (this.#boundPairs[pair] as number);
      if (g === 0 || this.transitions[pair] === Number.NEGATIVE_INFINITY) continue;
      const grown = (this.#transitionSquares[pair] as number) + g * g;
      this.#transitionSquares[pair] = grown;
      this.transitions[pair] = (this.transitions[pair] as number) - (0.1 * g) / (1 + Math.sqrt(grown));
    }
  }
}
