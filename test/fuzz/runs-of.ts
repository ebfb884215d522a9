import type { Property } from './properties';

/** How many cases each of some properties gets of a total, by share, and at least one. */
export function runsOf(chosen: readonly Property[], total: number): readonly (readonly [Property, number])[] {
  const shares = chosen.reduce((sum, { share }) => sum + share, 0);
  return chosen.map((property) => [property, Math.max(1, Math.ceil((total * property.share) / shares))]);
}
