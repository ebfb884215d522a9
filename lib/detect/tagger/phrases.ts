import { hashed, look, type Tokens } from './tokens';
import { WordClasses } from './word-classes';

/** What a phrase is known to name, a bit each. Whom articles name again and again is public, but tells a learner too much. */
export const phrase = { figure: 1, organisation: 2, place: 4, namedOften: 8 } as const;

const told = phrase.figure | phrase.organisation | phrase.place;

/** Most words of a phrase. */
const mostWords = 5;

const phraseStart = 5;

/** Hash of a phrase: of its words in their order, without what stands between them. */
export function phraseHash({ look: looks, word }: Tokens, first: number, last: number): number {
  let hash = phraseStart;
  for (let i = first; i <= last; i++) if (isPart(looks[i] as number)) hash = hashed(hash, word[i] as number);
  return hash;
}

function isPart(its: number): boolean {
  return its >= look.lower && its <= look.digits;
}

/** Names of one word or more that are known as a whole: public figures, organisations, places. */
export class Phrases {
  readonly #kinds: WordClasses;

  /** Takes keys in ascending order and what each names. */
  constructor(keys: Uint32Array, kinds: Uint8Array) {
    this.#kinds = new WordClasses(keys, kinds);
  }

  /** Whether the phrase from one token to another is the name of a public figure. */
  isFigure(tokens: Tokens, first: number, last: number): boolean {
    return (this.#kinds.of(phraseHash(tokens, first, last)) & (phrase.figure | phrase.namedOften)) !== 0;
  }

  /**
   * Marks the tokens of each known phrase, the longest from the left: twice its kind at the first, one more at the
   * others, 0 at all that are in none.
   */
  mark(tokens: Tokens, into: Uint8Array): void {
    const { length, look: looks, word } = tokens;
    into.fill(0, 0, length);
    for (let first = 0; first < length; first++) {
      if (!isPart(looks[first] as number)) continue;
      let hash = phraseStart;
      let words = 0;
      let last = -1;
      let kind = 0;
      for (let i = first; i < length && words < mostWords; i++) {
        const its = looks[i] as number;
        // A sign between two words, as in "AT&T" and "Coca-Cola", but no two.
        if (its === look.other && looks[i - 1] !== look.other) continue;
        if (!isPart(its)) break;
        hash = hashed(hash, word[i] as number);
        words++;
        const known = this.#kinds.of(hash) & told;
        if (known === 0) continue;
        last = i;
        kind = known;
      }
      if (last < 0) continue;
      into[first] = 2 * kind;
      into.fill(2 * kind + 1, first + 1, last + 1);
      first = last;
    }
  }
}
