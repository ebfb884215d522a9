import type { Category } from './finding';
import { identifiers } from './tables/identifiers';

/** Ids of own terms, which no recognizer finds. */
const ownIds = ['own-term', 'own-pattern', 'canary'];

/** Ids of all that can be found, by category. */
export const idsByCategory = /* @__PURE__ */ splitIds();

/** Ids of all that can be found. */
export const identifierIds: readonly string[] = /* @__PURE__ */ all(idsByCategory);

function all(ids: typeof idsByCategory): string[] {
  return [...ids.values()].flat();
}

function splitIds(): ReadonlyMap<Category, readonly string[]> {
  const split = new Map<Category, readonly string[]>();
  for (const [category, ids] of Object.entries(identifiers)) split.set(category as Category, ids.split(' '));
  return split.set('own-term', ownIds);
}
