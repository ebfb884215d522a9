import { fullNameKey } from '../../lib/detect/tagger/full-name-key';
import { Tokens } from '../../lib/detect/tagger/tokens';
import type { Corpus } from './corpus';
import { publicFigures } from './public-figures';

/** Corpora of articles in encyclopaedias and newspapers, which name people of public life. */
const articles =
  /^(?:wikigold|crossner-en|redocred-en|winer-fr|nerkor-hu|norne-no|multiner-en|(?:uner-..-)?pud(?:-..)?|uner-..-pud)$/;

/** How often articles name somebody at least who is public. */
const fewest = 2;

/** Keys of the full names of public figures: those of a list, and whom articles name again and again. */
export function figures(corpora: readonly Corpus[]): Uint32Array {
  const counts = new Map<string, number>();
  for (const { name, learn } of corpora) {
    if (!articles.test(name)) continue;
    for (const { text, spans } of learn)
      for (const { start, end, type } of spans) {
        const value = text.slice(start, end);
        if (type === 'PERSON' && /\s/.test(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
  }
  const tokens = new Tokens();
  const keys = new Set<number>();
  for (const name of [
    ...publicFigures,
    ...[...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= fewest),
  ]) {
    tokens.read(name, 0, name.length);
    keys.add(fullNameKey(tokens, 0, tokens.length - 1));
  }
  return Uint32Array.from(keys).sort();
}
