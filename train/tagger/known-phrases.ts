import { phrase, phraseHash } from '../../lib/detect/tagger/phrases';
import { Tokens } from '../../lib/detect/tagger/tokens';
import { keyOf } from '../../lib/detect/tagger/word-classes';
import { places } from '../lists/places';
import type { Corpus } from './corpus';
import { organisations } from './organisations';
import { publicFigures } from './public-figures';

/** Corpora of articles in encyclopaedias and newspapers, which name people of public life. */
const articles =
  /^(?:wikigold|crossner-en|redocred-en|winer-fr|nerkor-hu|norne-no|multiner-en|(?:uner-..-)?pud(?:-..)?|uner-..-pud)$/;

/** How often articles name somebody at least who is public. */
const fewest = 2;

/** How many places of several words are known as a whole. */
const mostPlaces = 10_000;

/** Known phrases by their keys: figures and organisations of lists, whom articles name again and again, places. */
export function knownPhrases(corpora: readonly Corpus[]): { keys: Uint32Array; kinds: Uint8Array } {
  const tokens = new Tokens();
  const kinds = new Map<number, number>();
  const add = (name: string, kind: number) => {
    tokens.read(name, 0, name.length);
    const key = keyOf(phraseHash(tokens, 0, tokens.length - 1));
    kinds.set(key, (kinds.get(key) ?? 0) | kind);
  };
  for (const name of publicFigures) add(name, phrase.figure);
  for (const name of organisations) add(name, phrase.organisation);
  for (const name of namedOften(corpora)) add(name, phrase.namedOften);
  const several = places().filter(({ word }) => word.includes(' '));
  for (const { word } of several.slice(0, mostPlaces)) add(word, phrase.place);
  const keys = Uint32Array.from(kinds.keys()).sort();
  return { keys, kinds: Uint8Array.from(keys, (key) => kinds.get(key) as number) };
}

function namedOften(corpora: readonly Corpus[]): string[] {
  const counts = new Map<string, number>();
  for (const { name, learn } of corpora) {
    if (!articles.test(name)) continue;
    for (const { text, spans } of learn)
      for (const { start, end, type } of spans) {
        const value = text.slice(start, end);
        if (type === 'PERSON' && /\s/.test(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
  }
  return [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : []));
}
