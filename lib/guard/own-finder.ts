import { OwnTerms } from '../detect/own-terms';
import { partlyInspected } from '../detect/partly-inspected';
import type { Policy } from '../policy/policy';
import type { MakePatternFinder, PatternFinder } from './pattern-port';

/** Finds in normalised texts what a company or a person named; `make` is null until it has come. */
export function ownFinder(
  { ownWords, canaries, ownPatterns }: Policy,
  make: MakePatternFinder | null,
): PatternFinder | null {
  const finders: PatternFinder[] = [];
  if (ownWords.length + canaries.length > 0) finders.push(new OwnTerms(ownWords, canaries));
  if (ownPatterns.length > 0) finders.push(make ? make(ownPatterns) : notThereYet);
  return finders.length === 0 ? null : { find: (text) => finders.flatMap((finder) => finder.find(text)) };
}

const notThereYet: PatternFinder = {
  find: ({ length }) => [partlyInspected(length, length, 'own-patterns-missing')],
};
