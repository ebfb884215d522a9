/** A word of a list: lower case, NFC. The greater its weight, the sooner a shortened list should keep it. */
export interface Entry {
  readonly word: string;
  readonly weight: number;
  /** Where it is most at home: an origin of names, a country code, or the languages of an ordinary word. */
  readonly origin?: string;
  /** How frequent it is as an ordinary word, on the Zipf scale (3 is one in a million, 6 one in a thousand). */
  readonly everyday?: number;
}

/** Lower-case single words of a text, in NFC; hyphens and apostrophes inside a word do not part it. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replaceAll(/[’‘ʼ`]/g, "'");
  return plain.match(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? [];
}

/** Whether a word is worth an entry: two letters or more, one of Han or Hangul. */
export function isWord(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}]/u.test(word) || /\p{L}\p{M}*['-]?\p{L}/u.test(word);
}

/** The greatest weight first, equal weights by the letters. */
export function sorted(entries: Iterable<Entry>): Entry[] {
  return [...entries].toSorted(
    (a, b) => b.weight - a.weight || (a.word < b.word ? -1 : a.word > b.word ? 1 : 0),
  );
}
