import type { Anchor, Form, Recognizer } from './recognizer';
import { WordFinder } from './word-finder';

/** One place where a recognizer's pattern matched. */
export interface Match {
  readonly recognizer: Recognizer;
  /** Offsets of the value, in the normalised text. */
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  readonly matches: readonly Match[];
  /** Where the budget ran out, in the normalised text; nothing if it did not. */
  readonly stoppedAt: number | null;
}

/** One form of a recognizer, to be tried at its anchor. */
interface Entry {
  readonly recognizer: Recognizer;
  readonly pattern: RegExp;
  /** Whether a match keeps the pattern from being tried inside it. */
  readonly skipsMatch: boolean;
}

type Kind = Exclude<Anchor['at'], 'words'>;

/** Recognizers by anchor, made once. */
export interface Index {
  readonly finder: WordFinder;
  readonly byWord: readonly (readonly Entry[])[];
  readonly byKind: Readonly<Record<Kind, readonly Entry[]>>;
}

/** Longest run before an `@` that is looked at: 64 is the limit of RFC 5321, section 4.5.3.1.1. */
const longestLocalPart = 64;

const mailCharacter = /[\p{L}\p{N}\p{M}.!#$%&'*+/=?^_`{|}~-]/u;

export function indexOf(recognizers: readonly Recognizer[]): Index {
  const byWord = new Map<string, Entry[]>();
  const byKind: Record<Kind, Entry[]> = { digits: [], code: [], at: [], colons: [], capital: [] };
  const add = (recognizer: Recognizer, { anchor, pattern }: Form) => {
    // A number or a capitalised word may begin inside a match that its proof will refuse.
    const entry = { recognizer, pattern, skipsMatch: anchor.at !== 'digits' && anchor.at !== 'capital' };
    if (anchor.at !== 'words') byKind[anchor.at].push(entry);
    else
      for (const word of anchor.words) {
        const known = byWord.get(word);
        if (known) known.push(entry);
        else byWord.set(word, [entry]);
      }
  };
  for (const recognizer of recognizers)
    for (const form of [recognizer, ...(recognizer.also ?? [])]) add(recognizer, form);
  return { finder: new WordFinder([...byWord.keys()]), byWord: [...byWord.values()], byKind };
}

/**
 * One pass over a normalised text: finds anchors and tries patterns there, at most `budget` times. The budget counts
 * tries, never time, so that the same text always gives the same answer.
 */
export function scan(text: string, { finder, byWord, byKind }: Index, budget: number): Scan {
  const matches: Match[] = [];
  const doneUntil = new Map<Entry, number>();
  let left = budget;

  const tryAt = (entries: readonly Entry[], start: number) => {
    for (const entry of entries) {
      if (start < (doneUntil.get(entry) ?? 0)) continue;
      left--;
      const { recognizer, pattern, skipsMatch } = entry;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) continue;
      if (skipsMatch) doneUntil.set(entry, pattern.lastIndex);
      const span = match.indices?.[1] ?? [start, pattern.lastIndex];
      matches.push({ recognizer, start: span[0], end: span[1] });
    }
  };

  let state = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    if (left <= 0) return { matches, stoppedAt: i };
    const code = text.charCodeAt(i);
    state = finder.step(state, code);
    for (const word of finder.endingAt(state)) tryAt(byWord[word] ?? [], i + 1 - finder.lengthOf(word));

    const kind = kindOf(text, code, i);
    if (kind === 'digit' && before !== 1) {
      tryAt(byKind.digits, signBefore(text, i));
      if (hasColonSoon(text, i)) tryAt(byKind.colons, i);
    } else if (kind !== null && kind !== 'digit' && before === 0) {
      if (kind === 'capital') tryAt(byKind.capital, i);
      if (code < 128 && hasDigitSoon(text, i)) tryAt(byKind.code, i);
      if (hasColonSoon(text, i)) tryAt(byKind.colons, i);
    } else if (code === 58 && before !== 1 && text.charCodeAt(i + 1) === 58) tryAt(byKind.colons, i);
    else if (code === 64) tryAt(byKind.at, mailStart(text, i));
    before = kind === null ? 0 : kind === 'digit' ? 1 : 2;
  }
  return { matches, stoppedAt: null };
}

function kindOf(text: string, code: number, at: number): 'digit' | 'capital' | 'letter' | null {
  if (code < 128) {
    if (code >= 48 && code <= 57) return 'digit';
    if (code >= 65 && code <= 90) return 'capital';
    return (code >= 97 && code <= 122) || code === 95 ? 'letter' : null;
  }
  const character = text[at] ?? '';
  if (/^\p{Lu}$/u.test(character)) return 'capital';
  return /^[\p{L}\p{M}\ud800-\udfff]$/u.test(character) ? 'letter' : null;
}

/** Where a number with a sign or a bracket before it begins. */
function signBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 2 && (text[start - 1] === '+' || text[start - 1] === '(')) start--;
  return start;
}

function hasDigitSoon(text: string, at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function hasColonSoon(text: string, at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) if (text.charCodeAt(i) === 58) return true;
  return false;
}

function mailStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestLocalPart && mailCharacter.test(text[start - 1] ?? '')) start--;
  while (start < at && /[^\p{L}\p{N}_]/u.test(text[start] ?? '')) start++;
  return start;
}
