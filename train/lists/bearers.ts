import { blocks } from './blocks';
import { isWord, wordsOf } from './entry';
import { nations, share } from './origins';
import type { Block, Role } from './packages';

/** Words that stand before a name in the title of an article and belong to none. */
const titles = new Set(
  `sir dame lord lady saint st prince princess king queen duke duchess count countess baron baroness emperor empress
   pope bishop father mother sister brother dr doctor mr mrs miss ms captain major general colonel sheikh shaikh sultan
   dj mc lil big young little old`.split(/\s+/),
);

/** Words that belong to a name of several words and are no name by themselves there. */
const particles = new Set(
  `the el la le les lo los las al de del della di da do dos das van von der den ter ten bin ibn abu jr sr ii iii iv of and
   at y e`.split(/\s+/),
);

/** The origin of a list, a nationality being told by the origin that most names of its people have. */
export const originOf = (block: Block): string =>
  block.source === 'wikipedia' ? (nations[block.origin] ?? 'other') : block.origin;

/** The fewest bearers that a count must have: rarer entries of a register are often slips of the pen. */
const minimum: Readonly<Record<string, number>> = { 'us-births': 40, 'us-census': 100, 'brazil-census': 60 };

/** Each word's share of an origin's people, by word and origin. */
export type Bearers = ReadonlyMap<string, ReadonlyMap<string, number>>;

const kept = new Map<Role, Bearers>();

/** Words of a list with the people who bear them, and all its people. */
function counted(block: Block): { words: Map<string, number>; people: number } {
  const words = new Map<string, number>();
  let people = 0;
  for (const [name, count] of block.words) {
    if (count > 0 && count < (minimum[block.source] ?? 0)) continue;
    const parts = wordsOf(name);
    people += count;
    for (const word of parts) {
      if (!isWord(word) || (parts.length > 1 && particles.has(word))) continue;
      if (block.source === 'wikipedia' && block.role === 'given' && titles.has(word)) continue;
      words.set(word, (words.get(word) ?? 0) + count);
    }
  }
  return { words, people };
}

/**
 * Share of the people of each origin who bear a word as a given or a family name: the mean of the sources that count
 * people; a list without counts tells of each of its names only that it is not rare.
 */
export function bearers(role: Role): Bearers {
  const before = kept.get(role);
  if (before) return before;
  const out = new Map<string, Map<string, number>>();
  const at = (word: string) => {
    const shares = out.get(word) ?? new Map<string, number>();
    out.set(word, shares);
    return shares;
  };
  const lists = new Map<string, Block[]>();
  for (const block of blocks())
    if (block.role === role) lists.set(originOf(block), [...(lists.get(originOf(block)) ?? []), block]);
  for (const [origin, ofOrigin] of lists) {
    const all = ofOrigin.map(counted);
    const counting = all.filter(({ people }) => people > 0);
    for (const { words, people } of counting) {
      // A word that two of a few hundred people bear is no evidence of one in a hundred.
      for (const [word, count] of words)
        at(word).set(origin, (at(word).get(origin) ?? 0) + count / (people + 3000) / counting.length);
    }
    for (const { words, people } of all) {
      if (people > 0) continue;
      const least = (counting.length ? 0.15 : 0.3) / (words.size + 1000);
      for (const word of words.keys()) at(word).set(origin, Math.max(at(word).get(origin) ?? 0, least));
    }
  }
  kept.set(role, out);
  return out;
}

/** A word's weight as a name: the logarithm of its share of all people, and the origin that gives the most. */
export function weigh(shares: ReadonlyMap<string, number>): { weight: number; origin: string } {
  let sum = 0;
  let most = 0;
  let origin = '';
  for (const [from, part] of shares) {
    const mass = part * (share[from] ?? 1);
    sum += mass;
    if (mass > most) [most, origin] = [mass, from];
  }
  return { weight: Math.log10(sum * 1e6), origin };
}
