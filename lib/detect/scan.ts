import { isAlphanumeric } from './ascii';
import { mayBeginAt, mayEndAt } from './bounds';
import type { Range } from './columns';
import type { Context } from './context';
import type { CueFinder } from './cues';
import { isInPlaceholder } from './is-in-placeholder';
import { leanPattern } from './lean-pattern';
import type { Anchor, Form, Recognizer } from './recognizer';
import { lengthsAt } from './run-lengths';
import { WordFinder } from './word-finder';

/** One place where a recognizer's pattern matched. */
export interface Match {
  readonly recognizer: Recognizer;
  readonly proof: Form['proof'];
  /** What was waited for there. */
  readonly at: Anchor['at'];
  /** Offsets of the value, in the normalised text. */
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  readonly matches: readonly Match[];
  /** Where the budget ran out, in the normalised text; nothing if it did not. */
  readonly stoppedAt: number | null;
  /** Whether patterns were tried that look at more text than `reach`. */
  readonly isFar: boolean;
}

/** How far around a stretch the text counts for what is found in it, in UTF-16 code units, unless it `isFar`. */
export const reach = { before: 256, after: 512 } as const;

/** One form of a recognizer, to be tried at its anchor. */
interface Entry {
  readonly recognizer: Recognizer;
  readonly proof: Form['proof'];
  readonly at: Anchor['at'];
  /** Made lean when it is tried for the first time: in most texts most never are. */
  pattern: RegExp;
  isLean: boolean;
  /** Lengths of a value as a set of bits; all of them if the anchor names none. */
  readonly lengths: number;
  /** Whether a match keeps the pattern from being tried inside it. */
  readonly skipsMatch: boolean;
  readonly reachesFar: boolean;
  readonly bounded: boolean;
}

type Kind = Exclude<Anchor['at'], 'words' | 'column' | 'text'>;

/** What is tried at one kind of anchor. */
interface Entries {
  readonly always: Entry[];
  /** Those of them that the scan sees to no bounds for. */
  readonly unbounded: Entry[];
  /** Those of them that fit a set of lengths, for sets that occurred. */
  readonly byLengths: Map<number, readonly Entry[]>;
  /** Only beside the cue whose index this is. */
  readonly byCue: (Entry[] | undefined)[];
}

/** Recognizers by anchor, made once. */
export interface Index {
  readonly finder: WordFinder;
  readonly byWord: readonly (readonly Entry[])[];
  readonly byKind: Readonly<Record<Kind, Entries>>;
  readonly byColumn: readonly { readonly entry: Entry; readonly header: RegExp }[];
  readonly everywhere: readonly { readonly entry: Entry; readonly pattern: RegExp }[];
}

/** Longest run before an `@` that is looked at: 64 is the limit of RFC 5321, section 4.5.3.1.1. */
const longestLocalPart = 64;

/** Fewest characters of a token that is looked at. */
const shortestToken = 20;

/** Which characters keys and tokens are made of: letters, digits, and the signs that their parts are joined with. */
const ofTokens = Uint8Array.from({ length: 128 }, (_, code) =>
  isAlphanumeric(code) || '-_.:|~+/!$'.includes(String.fromCharCode(code)) ? 1 : 0,
);

const mailCharacter = /[\p{L}\p{N}\p{M}.!#$%&'*+/=?^_`{|}~-]/u;

export function indexOf(recognizers: readonly Recognizer[], cueFinder: CueFinder): Index {
  const byWord = new Map<string, Entry[]>();
  const empty = (): Entries => ({ always: [], unbounded: [], byLengths: new Map(), byCue: [] });
  const byKind: Record<Kind, Entries> = {
    digits: empty(),
    code: empty(),
    at: empty(),
    colons: empty(),
    capital: empty(),
    token: empty(),
  };
  const byColumn: { entry: Entry; header: RegExp }[] = [];
  const everywhere: { entry: Entry; pattern: RegExp }[] = [];
  const add = (
    recognizer: Recognizer,
    { anchor, pattern, proof = recognizer.proof, bounded = false, reachesFar = false }: Form,
  ) => {
    // A number or a capitalised word may begin inside a match that its proof will refuse.
    const skipsMatch = anchor.at !== 'digits' && anchor.at !== 'capital' && anchor.at !== 'code';
    const lengths = 'lengths' in anchor && anchor.lengths ? bitsOf(anchor.lengths) : ~0;
    const entry = {
      recognizer,
      proof,
      at: anchor.at,
      pattern,
      isLean: false,
      lengths,
      skipsMatch,
      bounded,
      reachesFar,
    };
    if (anchor.at === 'column') byColumn.push({ entry, header: anchor.header });
    else if (anchor.at === 'text')
      everywhere.push({ entry, pattern: new RegExp(pattern.source, pattern.flags.replace('y', 'g')) });
    else if (anchor.at === 'words')
      for (const word of anchor.words) {
        const known = byWord.get(word);
        if (known) known.push(entry);
        else byWord.set(word, [entry]);
      }
    else if (recognizer.context?.needed)
      for (const id of [recognizer.context.words, recognizer.context.general].flatMap((words) => [
        ...cueFinder.idsOf(words),
      ])) {
        const entries = byKind[anchor.at].byCue;
        const known = entries[id];
        if (known) known.push(entry);
        else entries[id] = [entry];
      }
    else {
      byKind[anchor.at].always.push(entry);
      if (!bounded) byKind[anchor.at].unbounded.push(entry);
    }
  };
  for (const recognizer of recognizers)
    for (const form of [recognizer, ...(recognizer.also ?? [])]) add(recognizer, form);
  return {
    finder: new WordFinder([...byWord.keys()]),
    byWord: [...byWord.values()],
    byKind,
    byColumn,
    everywhere,
  };
}

function bitsOf(lengths: readonly number[]): number {
  return lengths.reduce((bits, length) => bits | (1 << length), 0);
}

/** Looks at one stretch of a text for values whose anchors stand there, trying patterns at most `budget` times. */
export type Scanner = (stretch: Range, budget: number) => Scan;

/**
 * Makes a scanner of a normalised text. What it finds in a stretch depends on the text around it, never on what was
 * scanned before, so that a text may be looked at piece by piece. The budget counts tries, never time, so that the same
 * text always gives the same answer.
 */
export function scannerOf(text: string, { finder, byWord, byKind }: Index, context: Context): Scanner {
  // Most texts hold no word that a kind of anchor waits for.
  const words = [...context.words];
  const cued = Object.fromEntries(
    Object.entries(byKind).map(([kind, { byCue }]) => [
      kind,
      words.some((word) => byCue[word] !== undefined),
    ]),
  );
  const mayBegin = openOffsets(text);

  return ({ start, end }, budget) => {
    const matches: Match[] = [];
    const doneUntil = new Map<Entry, number>();
    let left = budget;
    let isFar = false;

    const tryOne = (entry: Entry, start: number, digit = start) => {
      if (entry.bounded && !mayBegin(digit)) return;
      if (start < (doneUntil.get(entry) ?? 0)) return;
      left--;
      isFar ||= entry.reachesFar;
      const match = matchOf(entry, text, start, digit);
      if (!match) return;
      if (entry.skipsMatch) doneUntil.set(entry, match.skipTo);
      matches.push(match);
    };

    const tryAt = (kind: Kind, start: number, digit = start) => {
      const entries = byKind[kind];
      const isCounted = kind === 'digits' || kind === 'code';
      // Inside of a longer code only what sees to its bounds itself can stand: lengths need not be counted.
      const isOpen = !isCounted || mayBegin(digit);
      const lengths = isCounted && isOpen ? lengthsAt(text, digit) : ~0;
      for (const entry of isOpen ? fitting(entries, lengths) : entries.unbounded) tryOne(entry, start, digit);
      if (!cued[kind]) return;
      const cues = context.around(start);
      if (cues.length === 0) return;
      const tried = new Set<Entry>();
      for (const { word } of cues)
        for (const entry of entries.byCue[word] ?? [])
          if ((entry.lengths & lengths) !== 0 && !tried.has(entry)) {
            tried.add(entry);
            tryOne(entry, start, digit);
          }
    };

    let state = 0;
    for (let i = Math.max(0, start - finder.longest); i < start; i++)
      state = finder.step(state, text.charCodeAt(i));
    let before: CharacterKind = start === 0 ? null : kindOf(text, text.charCodeAt(start - 1), start - 1);
    let tokenUntil = isTokenCharacter(text.charCodeAt(start - 1)) ? tokenEnd(text, start, end) : 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      // Not between the halves of a surrogate pair.
      if (left <= 0 && (code & 0xfc00) !== 0xdc00) return { matches, stoppedAt: i, isFar };
      state = finder.step(state, code);
      for (const word of finder.endingAt(state))
        for (const entry of byWord[word] ?? []) {
          const start = i + 1 - finder.lengthOf(word);
          if (!isInPlaceholder(text, start)) tryOne(entry, start);
        }

      if (i >= tokenUntil && isTokenCharacter(code)) {
        tokenUntil = tokenEnd(text, i, Math.max(end, i + shortestToken));
        if (tokenUntil - i >= shortestToken) tryAt('token', i);
      }

      const kind = kindOf(text, code, i);
      if (kind === 'digit' && before !== 'digit') {
        tryAt('digits', signBefore(text, i), i);
        if (hasColonSoon(text, i)) tryAt('colons', i);
      } else if (kind !== null && kind !== 'digit' && before === null) {
        if (kind === 'capital') tryAt('capital', i);
        if (code < 128 && hasDigitSoon(text, i)) tryAt('code', i);
        if (hasColonSoon(text, i)) tryAt('colons', i);
      } else if (code === 58 && before !== 'digit' && text.charCodeAt(i + 1) === 58) tryAt('colons', i);
      else if (code === 64) tryAt('at', mailStart(text, i));
      before = kind;
    }
    return { matches, stoppedAt: null, isFar };
  };
}

/** Values that have no mark to go by. */
export function scanText(text: string, { everywhere }: Index): Match[] {
  return everywhere.flatMap(({ entry: { recognizer, proof, at }, pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: value, index }) => ({
      recognizer,
      proof,
      at,
      start: index,
      end: index + value.length,
    })),
  );
}

/** Values in the cells of tables, below the names of columns. */
export function scanColumns(text: string, { byColumn }: Index, context: Context, budget: number): Match[] {
  const mayBegin = openOffsets(text);
  const matches: Match[] = [];
  let left = budget;
  for (const { entry, header } of byColumn)
    for (const { start } of context.cellsUnder(header)) {
      if (left-- <= 0) return matches;
      const match = entry.bounded && !mayBegin(start) ? null : matchOf(entry, text, start);
      if (match) matches.push(match);
    }
  return matches;
}

/** Whether a number may begin at an offset; the last answer is kept, since many ask for the same. */
function openOffsets(text: string): (offset: number) => boolean {
  let checked = -1;
  let isOpen = false;
  return (offset) => {
    if (checked !== offset) isOpen = mayBeginAt(text, offset);
    checked = offset;
    return isOpen;
  };
}

/** A match of a pattern at an offset; a number with signs or brackets before it is tried from each of them on. */
function matchOf(
  entry: Entry,
  text: string,
  start: number,
  digit = start,
): (Match & { readonly skipTo: number }) | null {
  if (!entry.isLean) {
    entry.pattern = leanPattern(entry.pattern);
    entry.isLean = true;
  }
  const { recognizer, proof, at, pattern, bounded } = entry;
  let match: RegExpExecArray | null = null;
  for (let from = start; !match && from <= digit; from++) {
    pattern.lastIndex = from;
    match = pattern.exec(text);
  }
  if (!match || (bounded && !mayEndAt(text, pattern.lastIndex))) return null;
  const value = match.indices?.[1];
  const [from, to] = value ?? [match.index, pattern.lastIndex];
  // A value may be the name of the next one.
  return { recognizer, proof, at, start: from, end: to, skipTo: value ? from : to };
}

/** More sets of lengths than texts of people have. */
const mostSets = 2000;

function fitting({ always, byLengths }: Entries, lengths: number): readonly Entry[] {
  if (lengths === ~0) return always;
  const known = byLengths.get(lengths);
  if (known) return known;
  if (byLengths.size > mostSets) byLengths.clear();
  const entries = always.filter((entry) => (entry.lengths & lengths) !== 0);
  byLengths.set(lengths, entries);
  return entries;
}

type CharacterKind = 'digit' | 'capital' | 'letter' | null;

function kindOf(text: string, code: number, at: number): CharacterKind {
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

/** Whether a word has a digit among its first letters: as late as the seventh in an Italian fiscal code. */
function hasDigitSoon(text: string, at: number): boolean {
  for (let i = at + 1; i < at + 11; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
    if (!isAlphanumeric(code) && !(i < at + 7 && (code === 32 || code === 45 || code === 46))) return false;
  }
  return false;
}

function isTokenCharacter(code: number): boolean {
  return ofTokens[code] === 1;
}

/** Where the token ends that goes on at an offset, as far as it is looked for. */
function tokenEnd(text: string, start: number, until: number): number {
  let end = start;
  while (end < until && isTokenCharacter(text.charCodeAt(end))) end++;
  return end;
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
