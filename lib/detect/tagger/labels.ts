/** Types of the spans that the tagger marks. */
export const spanTypes = ['PERSON', 'LOCATION', 'ORG', 'ADDRESS'] as const;

export type SpanType = (typeof spanTypes)[number];

/** Sums of a token: one for each type, and one for being inside a name rather than at its start. */
export const sums = spanTypes.length + 1;

/** Labels of a token: 0 outside, 1 + 2t at the start of type t, 2 + 2t inside it. */
export const labels = 1 + 2 * spanTypes.length;

/** Whether a label may follow another: a span goes on only in its own type. */
export function mayFollow(label: number, before: number): boolean {
  return label === 0 || label % 2 === 1 || before === label || before === label - 1;
}

/** Score of what cannot be. */
const never = -1000;

/** Only addresses go on over the end of a line or of a cell. */
export function forbidNames(tokenSums: Float32Array, at: number): void {
  for (let type = 0; type < spanTypes.length; type++) if (type !== address) tokenSums[at + type] = never;
}

/** The address type has no start of its own: two addresses hardly ever touch. */
const address = spanTypes.indexOf('ADDRESS');

/** Writes the score of each label of a token from its sums. */
export function labelScores(from: Float32Array, at: number, into: Float32Array, to: number): void {
  const inside = from[at + spanTypes.length] as number;
  into[to] = 0;
  for (let type = 0; type < spanTypes.length; type++) {
    const score = from[at + type] as number;
    into[to + 1 + 2 * type] = score;
    into[to + 2 + 2 * type] = type === address ? score : score + inside;
  }
}
