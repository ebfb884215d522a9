import { isAlphanumeric } from './ascii';
import type { Finding } from './finding';
import { fold } from './fold';
import { normalise } from './normalised';
import { TermAutomaton } from './term-automaton';

/** A stretch of a text, in its UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Folded code units of which the place in the text is remembered: more than the longest term has. A power of two. */
const remembered = 4096;

/** Stands for what a code unit folds to where that is not one unit. */
const other = 0xffff;

const blank = 32;

/** Terms of a company or a person, and planted strings, in normalised texts. */
export class OwnTerms {
  readonly #terms: TermAutomaton | null;
  readonly #canaries: TermAutomaton | null;
  /** By code unit: the unit it folds to, 0 until it was asked for. */
  readonly #folds = new Uint16Array(65_536);
  readonly #others = new Map<number, string>();

  /**
   * `terms` are found whatever their case, accents and blanks, as whole words; `canaries` exactly as they are, anywhere.
   */
  constructor(terms: readonly string[], canaries: readonly string[]) {
    this.#terms = automatonOf(terms.map((term) => this.#folded(normalise(term).text)));
    this.#canaries = automatonOf(canaries.map((canary) => normalise(canary).text));
  }

  /** Findings in a normalised text, sorted by start; terms do not overlap each other, nor do canaries. */
  find(text: string): Finding[] {
    const terms = this.#termsIn(text).map((span) => finding('own-term', 'medium', span));
    const canaries = this.#canariesIn(text).map((span) => finding('canary', 'critical', span));
    return canaries.length === 0 ? terms : [...terms, ...canaries].toSorted((a, b) => a.start - b.start);
  }

  #termsIn(text: string): Span[] {
    const automaton = this.#terms;
    if (!automaton) return [];
    const found: Span[] = [];
    const places = new Uint32Array(remembered);
    let count = 0;
    let state = 0;
    let last = 0;
    const emit = (unit: number, at: number) => {
      places[count++ & (remembered - 1)] = at;
      last = unit;
      state = automaton.step(state, unit);
    };
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const unit = this.#folds[code] || this.#learn(code);
      if (unit !== other) {
        if (unit === blank && last === blank) continue;
        emit(unit, at);
      } else {
        const folded = this.#others.get(code) ?? '';
        if (folded === '') continue;
        for (let i = 0; i < folded.length; i++) emit(folded.charCodeAt(i), at);
      }
      let length = automaton.longestAt(state);
      if (length === 0) continue;
      const end = this.#endOfCharacter(text, at + 1);
      if (!isBoundary(text, end)) continue;
      for (; length > 0; length = automaton.nextAt(state, length)) {
        const start = places[(count - length) & (remembered - 1)]!;
        // A term does not begin with the second letter that one character folds to.
        const isInside = length < count && places[(count - length - 1) & (remembered - 1)] === start;
        if (isInside || !isBoundary(text, start)) continue;
        add(found, { start, end });
        break;
      }
    }
    return found;
  }

  #canariesIn(text: string): Span[] {
    const automaton = this.#canaries;
    if (!automaton) return [];
    const found: Span[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = automaton.step(state, text.charCodeAt(at));
      const length = automaton.longestAt(state);
      if (length > 0) add(found, { start: at + 1 - length, end: at + 1 });
    }
    return found;
  }

  #learn(code: number): number {
    const character = String.fromCharCode(code);
    const folded = /\s/.test(character) ? ' ' : fold(character);
    const unit = folded.length === 1 ? folded.charCodeAt(0) : other;
    if (unit === other) this.#others.set(code, folded);
    this.#folds[code] = unit;
    return unit;
  }

  #folded(term: string): string {
    let folded = '';
    for (let at = 0; at < term.length; at++) {
      const code = term.charCodeAt(at);
      const unit = this.#folds[code] || this.#learn(code);
      folded += unit === other ? (this.#others.get(code) ?? '') : String.fromCharCode(unit);
    }
    return folded.replace(/ +/g, ' ').trim();
  }

  /** Where the character ends that goes on at an offset with accents of its own. */
  #endOfCharacter(text: string, offset: number): number {
    let end = offset;
    while (end < text.length && this.#isAccent(text.charCodeAt(end))) end += 1;
    return end;
  }

  #isAccent(code: number): boolean {
    return (this.#folds[code] || this.#learn(code)) === other && this.#others.get(code) === '';
  }
}

function automatonOf(terms: readonly string[]): TermAutomaton | null {
  const written = terms.filter((term) => term !== '');
  return written.length > 0 ? new TermAutomaton(written) : null;
}

function finding(id: string, severity: Finding['severity'], { start, end }: Span): Finding {
  return { id, category: 'own-term', severity, confidence: 1, start, end, evidence: [id] };
}

/** Adds a stretch that ends after all others; those that it overlaps become one with it. */
function add(found: Span[], span: Span): void {
  let { start } = span;
  for (let last = found.at(-1); last && last.end > start; last = found.at(-1)) {
    start = Math.min(start, last.start);
    found.pop();
  }
  found.push({ start, end: span.end });
}

/** Scripts that write words without blanks between them, or add endings to them. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー々]$/u;

/** What belongs to the character before it: vowel signs, kana marks, the later letters of a Korean syllable. */
const continuation = /^[\p{M}\u1160-\u11ff]$/u;

/** Whether a word may begin or end at an offset. */
function isBoundary(text: string, offset: number): boolean {
  if (text.charCodeAt(offset) >= 0x300 && continuation.test(text[offset]!)) return false;
  return !isLetter(text, offset - 1) || !isLetter(text, offset);
}

/** Whether a code unit belongs to a word of a script that puts blanks between words; halves of a pair do not. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAlphanumeric(code);
  if (Number.isNaN(code)) return false;
  const character = text[at]!;
  return /^[\p{L}\p{N}\p{M}]$/u.test(character) && !unspaced.test(character);
}
