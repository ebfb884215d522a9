import { labelScores, labels, mayFollow, sums } from './labels';
import { mostTokens } from './tokens';

/** Scores of one label after another: `before * labels + label`. The first label comes after outside. */
export type Transitions = Float32Array;

/** A run of tokens that bears a type. */
export interface TokenSpan {
  readonly first: number;
  /** Last token of the run. */
  readonly last: number;
  /** Index into the types. */
  readonly type: number;
  /** How much better the run scores with its labels than without any. */
  readonly margin: number;
}

const scores = /* @__PURE__ */ new Float32Array(mostTokens * labels);
const best = /* @__PURE__ */ new Float32Array(2 * labels);
const came = /* @__PURE__ */ new Uint8Array(mostTokens * labels);
const path = /* @__PURE__ */ new Uint8Array(mostTokens);

/** Score of each transition, those into one label beside each other: `label * labels + before`. */
const into = /* @__PURE__ */ new Float32Array(labels * labels);

/** Best legal labels of a sequence of tokens, from the sums of each. */
export function spansOf(tokenSums: Float32Array, length: number, transitions: Transitions): TokenSpan[] {
  if (length === 0) return [];
  for (let i = 0; i < length; i++) labelScores(tokenSums, i * sums, scores, i * labels);
  for (let label = 0; label < labels; label++)
    best[label] = mayFollow(label, 0)
      ? (scores[label] as number) + (transitions[label] as number)
      : Number.NEGATIVE_INFINITY;
  for (let label = 0; label < labels; label++)
    for (let before = 0; before < labels; before++)
      into[label * labels + before] = transitions[before * labels + label] as number;
  let now = 0;
  for (let i = 1; i < length; i++) {
    const next = labels - now;
    const at = i * labels;
    // A label is even inside a span, but for 0: it follows itself and the start of its span, nothing else.
    for (let label = 0; label < labels; label++) {
      const row = label * labels;
      const isInside = label > 0 && label % 2 === 0;
      let from = isInside ? label - 1 : 0;
      const end = isInside ? label : labels - 1;
      let most = (best[now + from] as number) + (into[row + from] as number);
      for (let before = from + 1; before <= end; before++) {
        const score = (best[now + before] as number) + (into[row + before] as number);
        if (score > most) {
          most = score;
          from = before;
        }
      }
      best[next + label] = most + (scores[at + label] as number);
      came[at + label] = from;
    }
    now = next;
  }
  let last = 0;
  for (let label = 1; label < labels; label++)
    if ((best[now + label] as number) > (best[now + last] as number)) last = label;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last;
    if (i > 0) last = came[i * labels + last] as number;
  }
  return runsOf(length, transitions);
}

function runsOf(length: number, transitions: Transitions): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let i = 0; i < length; i++) {
    const label = path[i] as number;
    if (label === 0) continue;
    const first = i;
    let before = i > 0 ? (path[i - 1] as number) : 0;
    // From outside, in the labels and out again, against outside all along.
    let margin =
      (scores[i * labels + label] as number) +
      (transitions[before * labels + label] as number) -
      (transitions[0] as number);
    before = label;
    while (i + 1 < length && path[i + 1] === label + (label % 2)) {
      i++;
      const inner = path[i] as number;
      margin +=
        (scores[i * labels + inner] as number) +
        (transitions[before * labels + inner] as number) -
        (transitions[0] as number);
      before = inner;
    }
    if (i + 1 < length) margin += (transitions[before * labels] as number) - (transitions[0] as number);
    spans.push({ first, last: i, type: (label - 1) >> 1, margin });
  }
  return spans;
}
