import type { Anchor, Recognizer } from './recognizer';
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

/** Recognizers by anchor, made once. */
export interface Index {
  readonly finder: WordFinder;
  readonly byWord: readonly (readonly Recognizer[])[];
  readonly byKind: Readonly<Record<Exclude<Anchor['at'], 'words'>, readonly Recognizer[]>>;
}

/** Longest run before an `@` that is looked at: 64 is the limit of RFC 5321, section 4.5.3.1.1. */
const longestLocalPart = 64;

const mailCharacter = /[\p{L}\p{N}\p{M}.!#$%&'*+/=?^_`{|}~-]/u;

export function indexOf(recognizers: readonly Recognizer[]): Index {
  const byWord = new Map<string, Recognizer[]>();
  const byKind: Record<Exclude<Anchor['at'], 'words'>, Recognizer[]> = { digits: [], code: [], at: [], colons: [], capital: [] };
  for (const recognizer of recognizers) {
    const { anchor } = recognizer;
    if (anchor.at !== 'words') byKind[anchor.at].push(recognizer);
    else
      for (const word of anchor.words) {
        const known = byWord.get(word);
        if (known) known.push(recognizer);
        else byWord.set(word, [recognizer]);
      }
  }
  return { finder: new WordFinder([...byWord.keys()]), byWord: [...byWord.values()], byKind };
}

/**
 * One pass over a normalised text: finds anchors and tries patterns there, at most `budget` times. The budget counts
 * tries, never time, so that the same text always gives the same answer.
 */
export function scan(text: string, { finder, byWord, byKind }: Index, budget: number): Scan {
  const matches: Match[] = [];
  const doneUntil = new Map<Recognizer, number>();
  let left = budget;

  const tryAt = (recognizers: readonly Recognizer[], start: number) => {
    for (const recognizer of recognizers) {
      if (start < (doneUntil.get(recognizer) ?? 0)) continue;
      left--;
      const { pattern } = recognizer;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) continue;
      doneUntil.set(recognizer, pattern.lastIndex);
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
