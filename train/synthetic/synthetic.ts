import { pasted } from './pasted/pasted';
import { type SyntheticText as Written, synthetic as written } from './texts/synthetic';

/** A made-up text and its kind. */
export interface SyntheticText extends Written {
  /** Where the name of its first person is at home, where that is known. */
  readonly origin?: string;
}

/**
 * Made-up texts whose names are labelled, half of them by either of two sets of grammars, none twice by one of them;
 * the same for the same source of random numbers.
 */
export function* synthetic(random: () => number, count: number): Generator<SyntheticText> {
  const halves = [written(random, Number.POSITIVE_INFINITY), pasted(random, Number.POSITIVE_INFINITY)];
  for (let made = 0; made < count; made++) {
    const next = halves[random() < 0.5 ? 0 : 1]!.next();
    if (!next.done) yield next.value;
  }
}
