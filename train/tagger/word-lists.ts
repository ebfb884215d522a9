import { kindOf, lowerOf } from '../../lib/detect/tagger/characters';
import { hashed } from '../../lib/detect/tagger/tokens';
import type { Entry } from '../lists/entry';
import { everydayWords } from '../lists/everyday-words';
import { family } from '../lists/family';
import { given } from '../lists/given';
import { places } from '../lists/places';

/** A list whose words the tagger knows: where its bits stand in a class, how many words, and how many of them are its strongest. */
interface Part {
  readonly entries: readonly Entry[];
  readonly shift: number;
  readonly cuts: readonly number[];
}

/** Languages whose ordinary words are kept further down their lists, because most texts are in them. */
const favoured: Readonly<Record<string, number>> = {
  en: 0.7,
  de: 0.25,
  fr: 0.25,
  es: 0.25,
  it: 0.25,
  pt: 0.25,
  nl: 0.25,
  pl: 0.25,
};

/** Languages whose words are not set apart, or whose letters have no case to be mistaken. */
const caseless = new Set('ja zh ko th bn ta ur hi fa he ar'.split(' '));

function ordinary(): Entry[] {
  return everydayWords()
    .map((entry) => {
      const languages = (entry.origin ?? '').split(',');
      const bonus = Math.max(
        ...languages.map((language) => favoured[language] ?? (caseless.has(language) ? -9 : 0)),
      );
      return { ...entry, weight: entry.weight + bonus };
    })
    .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
}

/** Hash of a word, as the tagger's tokens have it. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    kindOf(code);
    hash = hashed(hash, lowerOf(code));
  }
  return hash;
}

/** Classes of words by their hashes: two bits for each list, the more the surer. */
export function wordLists(): Map<number, number> {
  const parts: Part[] = [
    { entries: given(), shift: 0, cuts: [50_000, 6000] },
    { entries: family(), shift: 2, cuts: [70_000, 8000] },
    { entries: places(), shift: 4, cuts: [25_000, 4000] },
    { entries: ordinary(), shift: 6, cuts: [45_000, 15_000, 3000] },
  ];
  const classes = new Map<number, number>();
  for (const { entries, shift, cuts } of parts) {
    const words = entries.filter(({ word }) => /^[\p{L}\p{M}]+$/u.test(word)).slice(0, cuts[0]);
    for (const [rank, { word }] of words.entries()) {
      const level = cuts.filter((cut) => rank < cut).length;
      const hash = hashOf(word);
      classes.set(hash, (classes.get(hash) ?? 0) | (level << shift));
    }
  }
  return classes;
}
