import type { Words } from './recognizer';

/** How far words around a value count, in UTF-16 code units. */
const reachBefore = 64;
const reachAfter = 24;

/** The first of the words that stands near a value, or nothing. */
export function wordNear(text: string, start: number, end: number, words: Words): string | null {
  const before = text.slice(Math.max(0, start - reachBefore), start).toLowerCase();
  const after = text.slice(end, end + reachAfter).toLowerCase();
  for (const list of Object.values(words))
    for (const word of list) if (hasWord(before, word) || hasWord(after, word)) return word;
  return null;
}

/** Whether a word begins somewhere in a text. Short words must end there too; longer ones may be inflected. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const opens = at === 0 || !isLetter(text[at - 1]);
    const closes = word.length > 4 || !isLetter(text[at + word.length]);
    if (opens && closes) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^[\p{L}\p{M}]$/u.test(character);
}
