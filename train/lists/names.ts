import { bearers, weigh } from './bearers';
import { namesOfEitherKind } from './blocks';
import { type Entry, sorted } from './entry';
import { everydayWords } from './everyday-words';
import type { Role } from './packages';
import { plain } from './romanise';

const round = (x: number) => Math.round(x * 1000) / 1000;

/** Names of one kind, with and without marks; an ordinary word loses weight with its frequency as such. */
export function names(role: Role): Entry[] {
  const everyday = new Map(everydayWords().map((entry) => [entry.word, entry.weight]));
  const either = namesOfEitherKind();
  const out: Entry[] = [];
  for (const [word, shares] of bearers(role)) {
    const { weight, origin } = weigh(shares);
    const often = everyday.get(word);
    const agreed = either.has(word) ? 0.2 : 0;
    const breadth = Math.min(0.6, 0.15 * (shares.size - 1));
    out.push({
      word,
      weight: round(weight + agreed + breadth - (often ? Math.min(2, Math.max(0, often - 3.3) * 0.8) : 0)),
      origin,
      ...(often ? { everyday: often } : {}),
    });
  }
  const known = new Set(out.map(({ word }) => word));
  for (const entry of out.slice()) {
    const word = plain(entry.word);
    if (known.has(word) || !/^[a-z' -]+$/.test(word)) continue;
    known.add(word);
    const often = everyday.get(word);
    const weight = round(entry.weight - 0.5 - (often ? Math.min(2, Math.max(0, often - 3.3) * 0.8) : 0));
    out.push({ word, weight, origin: entry.origin!, ...(often ? { everyday: often } : {}) });
  }
  return sorted(out);
}
