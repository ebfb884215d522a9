import { isAlphanumeric, isDigit } from './ascii';
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
  readonly mayStandAt: Form['mayStandAt'];
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
  readonly everywhere: readonly {
    readonly entry: Entry;
    readonly pattern: RegExp;
    readonly next: (text: string, from: number) => number;
  }[];
}

/** Longest run before an `@` that is looked at: 64 is the limit of RFC 5321, section 4.5.3.1.1. */
const longestLocalPart = 64;

/** Fewest characters of a token that is looked at. */
const shortestToken = 20;

/** What a character may be to the scan, as bits; by code of ASCII characters in `classes`. */
const digit = 1;
const capital = 2;
const letter = 4;
/** Keys and tokens are made of letters, digits, and the signs that their parts are joined with. */
const ofToken = 8;
const word = digit | capital | letter;

const classes = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  const isSmall = code === 95 || (code >= 97 && code <= 122);
  const kind = isDigit(code) ? digit : isSmall ? letter : isAlphanumeric(code) ? capital : 0;
  return kind | (isAlphanumeric(code) || '-_.:|~+/!$'.includes(String.fromCharCode(code)) ? ofToken : 0);
});

/** What addresses hold besides letters and digits. */
const mailSigns = ".!#$%&'*+/=?^_`{|}~-";

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
  const everywhere: Index['everywhere'][number][] = [];
  const add = (
    recognizer: Recognizer,
    { anchor, pattern, proof = recognizer.proof, bounded = false, reachesFar = false, mayStandAt }: Form,
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
      mayStandAt,
    };
    if (anchor.at === 'column') byColumn.push({ entry, header: anchor.header });
    else if (anchor.at === 'text')
      everywhere.push({
        entry,
        pattern: new RegExp(pattern.source, pattern.flags.replace('y', 'g')),
        next: anchor.next,
      });
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
  const mayBegin = openOffsets(text);
  const hasColonSoon = colonsSoon(text);

  /** Whether the text holds a word that a kind of anchor waits for; most hold none. */
  const cued: Partial<Record<Kind, boolean>> = {};

  return ({ start, end }, budget) => {
    const matches: Match[] = [];
    const doneUntil = new Map<Entry, number>();
    let left = budget;
    let isFar = false;

    const tryOne = (entry: Entry, start: number, digit: number) => {
      if (entry.bounded && !mayBegin(digit)) return;
      if (entry.skipsMatch && start < (doneUntil.get(entry) ?? 0)) return;
      left--;
      if (entry.reachesFar) isFar = true;
      if (entry.mayStandAt?.(text, digit) === false) return;
      const match = matchOf(entry, text, start, digit);
      if (!match) return;
      if (entry.skipsMatch) doneUntil.set(entry, match.skipTo);
      matches.push(match);
    };

    const tryAll = (entries: readonly Entry[], start: number, digit: number) => {
      for (let i = 0; i < entries.length; i++) tryOne(entries[i] as Entry, start, digit);
    };

    const tryAt = (kind: Kind, start: number, digit = start) => {
      const entries = byKind[kind];
      const isCounted = kind === 'digits' || kind === 'code';
      // Inside of a longer code only what sees to its bounds itself can stand: lengths need not be counted.
      const isOpen = !isCounted || mayBegin(digit);
      const lengths = isCounted && isOpen ? lengthsAt(text, digit) : ~0;
      tryAll(isOpen ? fitting(entries, lengths) : entries.unbounded, start, digit);
      cued[kind] ??= context.holdsAny(entries.byCue);
      if (!cued[kind]) return;
      const cues = context.around(start);
      if (cues.length === 0) return;
      let tried: Set<Entry> | null = null;
      for (const { word } of cues)
        for (const entry of entries.byCue[word] ?? [])
          if ((entry.lengths & lengths) !== 0 && !tried?.has(entry)) {
            tried ??= new Set();
            tried.add(entry);
            tryOne(entry, start, digit);
          }
    };

    let state = 0;
    for (let i = Math.max(0, start - finder.longest); i < start; i++)
      state = finder.step(state, text.charCodeAt(i));
    let before = start === 0 ? 0 : classOf(text.charCodeAt(start - 1));
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      // Not between the halves of a surrogate pair.
      if (left <= 0 && (code & 0xfc00) !== 0xdc00) return { matches, stoppedAt: i, isFar };
      state = finder.step(state, code);
      if (finder.isEnd(state))
        for (const word of finder.endingAt(state)) {
          const start = i + 1 - finder.lengthOf(word);
          for (const entry of byWord[word] ?? [])
            if (!isInPlaceholder(text, start)) tryOne(entry, start, start);
        }

      const kind = code < 128 ? (classes[code] as number) : classOf(code);
      const earlier = before;
      before = kind;
      if ((kind & ofToken) > (earlier & ofToken) && isTokenAt(text, i)) tryAt('token', i);
      if ((kind & digit) !== 0) {
        if ((earlier & digit) !== 0) continue;
        tryAt('digits', signBefore(text, i), i);
        if (hasColonSoon(i)) tryAt('colons', i);
      } else if ((kind & word) !== 0) {
        if ((earlier & word) !== 0) continue;
        if ((kind & capital) !== 0) tryAt('capital', i);
        if (code < 128 && hasDigitSoon(text, i)) tryAt('code', i);
        if (hasColonSoon(i)) tryAt('colons', i);
      } else if (code === 58) {
        if ((earlier & digit) === 0 && text.charCodeAt(i + 1) === 58) tryAt('colons', i);
      } else if (code === 64) tryAt('at', mailStart(text, i));
    }
    return { matches, stoppedAt: null, isFar };
  };
}

/** Values that have no mark to go by. */
export function scanText(text: string, { everywhere }: Index): Match[] {
  const matches: Match[] = [];
  for (const { entry, pattern, next } of everywhere)
    for (let from = next(text, 0); from >= 0; from = next(text, pattern.lastIndex)) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (!match) break;
      const { recognizer, proof, at } = entry;
      matches.push({ recognizer, proof, at, start: match.index, end: pattern.lastIndex });
    }
  return matches;
}

/** Values in the cells of tables, below the names of columns. */
export function scanColumns(text: string, { byColumn }: Index, context: Context, budget: number): Match[] {
  const matches: Match[] = [];
  if (context.isPlain) return matches;
  const mayBegin = openOffsets(text);
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

/** Engines make a pattern for the text it is tried in first: for a short one it would be made anew soon after. */
const longText = ' '.repeat(1024);

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
    entry.pattern.test(longText);
  }
  const { pattern } = entry;
  let match: RegExpExecArray | null = null;
  for (let from = start; !match && from <= digit; from++) {
    pattern.lastIndex = from;
    match = pattern.exec(text);
  }
  if (!match || (entry.bounded && !mayEndAt(text, pattern.lastIndex))) return null;
  const { recognizer, proof, at } = entry;
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

/** Classes of characters beyond ASCII that were looked at before. */
const otherClasses = /* @__PURE__ */ new Map<number, number>();

function classOf(code: number): number {
  if (code < 128) return classes[code] as number;
  let known = otherClasses.get(code);
  if (known === undefined) {
    const character = String.fromCharCode(code);
    known = /\p{Lu}/u.test(character) ? capital : /[\p{L}\p{M}\ud800-\udfff]/u.test(character) ? letter : 0;
    otherClasses.set(code, known);
  }
  return known;
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

/** Whether so many characters of tokens stand from an offset on that they are looked at; the last show it soonest. */
function isTokenAt(text: string, start: number): boolean {
  for (let i = start + shortestToken - 1; i > start; i--) {
    const code = text.charCodeAt(i);
    if (!(code < 128) || ((classes[code] as number) & ofToken) === 0) return false;
  }
  return true;
}

/** Whether a colon stands soon after an offset; offsets that grow need one pass over the text together. */
function colonsSoon(text: string): (offset: number) => boolean {
  let from = 0;
  let next = -1;
  return (offset) => {
    if (next <= offset || offset < from) {
      const found = text.indexOf(':', offset + 1);
      next = found < 0 ? text.length + 6 : found;
      from = offset;
    }
    return next < offset + 6;
  };
}

function mailStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestLocalPart && isOfMail(text[start - 1] ?? '')) start--;
  while (start < at && text[start] !== '_' && !isLetterOrDigit(text[start] ?? '')) start++;
  return start;
}

function isOfMail(character: string): boolean {
  return (
    mailSigns.includes(character) ||
    isLetterOrDigit(character) ||
    (character > '\x7f' && /\p{M}/u.test(character))
  );
}

function isLetterOrDigit(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? isAlphanumeric(code) : /[\p{L}\p{N}]/u.test(character);
}
