import type { ContextClass } from './context-class';

/** A kind of thing, in a sort of text, on a site: nothing of what anybody typed. */
export interface DismissalPattern {
  readonly identifier: string;
  readonly context: ContextClass;
  readonly site: string;
}

/** How often a pattern was said to be nothing; what is long ago counts less. */
export interface Dismissal extends DismissalPattern {
  readonly times: number;
  /** What `times` were worth on `day`, each of them one on its own. */
  readonly weight: number;
  /** The UTC day of the last one. */
  readonly day: string;
}

/** After so many days a dismissal counts half. */
const halfLife = 30;

/** So often a pattern is dismissed before it is quiet, and what that has to be worth still. */
const least = { times: 3, weight: 1.5 } as const;

/** A pattern as one word. */
export function patternKey({ identifier, context, site }: DismissalPattern): string {
  return `${identifier} ${context} ${site}`;
}

/** One more dismissal of a pattern. */
export function dismissAgain(
  pattern: DismissalPattern,
  before: Dismissal | undefined,
  day: string,
): Dismissal {
  return {
    ...pattern,
    times: (before?.times ?? 0) + 1,
    weight: (before ? weightOn(before, day) : 0) + 1,
    day,
  };
}

/** Whether a pattern is not asked about any more, for now. */
export function isQuiet(dismissal: Dismissal, day: string): boolean {
  return dismissal.times >= least.times && weightOn(dismissal, day) >= least.weight;
}

/** Whether nothing is left of it that would count. */
export function isFaded(dismissal: Dismissal, day: string): boolean {
  return weightOn(dismissal, day) < 0.1;
}

function weightOn({ weight, day }: Dismissal, now: string): number {
  const days = Math.max(0, (Date.parse(now) - Date.parse(day)) / 86_400_000);
  return weight * 0.5 ** (days / halfLife);
}
