import { bearers, originOf } from './bearers';
import { blocks } from './blocks';
import { isWord, wordsOf } from './entry';
import type { Role } from './packages';

/** Sources that write names as people do, with capitals and marks. */
const written = new Set([
  'faker-python',
  'mimesis',
  'hand-written',
  'romanised',
  'wikipedia',
  'japan',
  'hebrew-names',
]);

/** Names of one origin to keep of each kind. */
const most = 1500;

/** An origin with fewer names of a kind is left out. */
const fewest = 10;

/** A list's form of a name; scripts without capitals stay as they are. */
const isProper = (name: string) =>
  /^(?:[\p{Lu}\p{Lo}]|\p{Script=Georgian})/u.test(name) &&
  !/\d|\.|\//.test(name) &&
  !/^\p{Lu}{3,}$/u.test(name) &&
  isWord(name);

/**
 * How much more frequent a word is among one origin than among all others. In articles about people of a country
 * stand many names that came from elsewhere.
 */
function lift(role: Role, word: string, origin: string): number {
  const shares = bearers(role).get(word);
  const own = shares?.get(origin) ?? 0;
  let elsewhere = 0;
  for (const [other, part] of shares ?? [])
    if (other !== origin && other !== 'us') elsewhere = Math.max(elsewhere, part);
  return own / (elsewhere + 1e-6);
}

/** Names of each origin as they are written, the most frequent first. */
export function namesByOrigin(): Record<string, Record<Role, string[]>> {
  const found = new Map<string, Record<Role, Map<string, number>>>();
  for (const block of blocks()) {
    const origin = originOf(block);
    if (!written.has(block.source) || origin === 'other' || origin === 'us') continue;
    const at = found.get(origin) ?? { given: new Map(), family: new Map() };
    found.set(origin, at);
    for (const [name, count] of block.words) {
      const words = wordsOf(name);
      if (!isProper(name) || words.length > 3) continue;
      const wiki = block.source === 'wikipedia';
      if (wiki && (count < 3 || words.length > 1 || lift(block.role, words[0]!, origin) < 0.7)) continue;
      const part = Math.max(...words.map((word) => bearers(block.role).get(word)?.get(origin) ?? 0));
      const list = at[block.role];
      list.set(name.normalize('NFC'), Math.max(list.get(name.normalize('NFC')) ?? 0, part));
    }
  }
  const out: Record<string, Record<Role, string[]>> = {};
  for (const [origin, at] of [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const best = (list: Map<string, number>) =>
      [...list]
        .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, most)
        .map(([name]) => name);
    const names = { given: best(at.given), family: best(at.family) };
    if (names.given.length >= fewest && names.family.length >= fewest) out[origin] = names;
  }
  return out;
}
