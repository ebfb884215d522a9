import type { Context } from './context';
import type { CueFinder } from './cues';
import type { Finding } from './finding';
import { isDenied } from './is-denied';
import type { Proof, Recognizer } from './recognizer';
import { valid } from './recognizer';
import type { Match } from './scan';

/** What a value's own name and a more general word leave of the doubt, and what a word against leaves of the confidence. */
const doubtWithName = 0.35;
const doubtWithWord = 0.5;
const confidenceAgainst = 0.3;

/** What the line of a log leaves of the confidence in a number that no word speaks for. */
const confidenceInLog = 0.5;

/** What a label that names something else leaves of it. */
const confidenceUnderOtherLabel = 0.6;

/** Below this a number that no word speaks for is reported, and interrupts nobody. */
const faint = 0.5;

/** Kinds of numbers that lines of logs are full of look-alikes of. */
const likeLogNumbers: ReadonlySet<string> = new Set([
  'national-id',
  'health',
  'bank',
  'contact',
  'vehicle',
  'birth-date',
]);

/** The words of each recognizer, as indices of cues. */
export interface Words {
  readonly names: ReadonlySet<number>;
  readonly general: ReadonlySet<number>;
  readonly against: ReadonlySet<number>;
}

export function wordsByRecognizer(
  recognizers: readonly Recognizer[],
  finder: CueFinder,
): ReadonlyMap<Recognizer, Words> {
  return new Map(
    recognizers.map((recognizer) => [
      recognizer,
      {
        names: finder.idsOf(recognizer.context?.words),
        general: finder.idsOf(recognizer.context?.general),
        against: finder.idsOf(recognizer.against),
      },
    ]),
  );
}

export interface Surroundings {
  readonly text: string;
  readonly language: string;
  readonly context: Context;
  readonly words: ReadonlyMap<Recognizer, Words>;
  readonly finder: CueFinder;
}

/** Turns a match into a finding, in offsets of the normalised text, or into nothing. */
export function score(
  match: Match,
  { text, language, context, words, finder }: Surroundings,
): Finding | null {
  const { recognizer, proof } = match;
  const value = text.slice(match.start, match.end);
  const proven: Proof = proof ? proof({ value, text, start: match.start, end: match.end, language }) : valid;
  if (proven.verdict === 'no') return null;

  const start = match.start + (proven.skipped ?? 0);
  const end = proven.length === undefined ? match.end : start + proven.length;
  const own = words.get(recognizer);
  const nearest = (words: ReadonlySet<number> | undefined) =>
    words && words.size > 0 ? context.nearest(start, end, words) : null;
  const name = affirmed(nearest(own?.names), text);
  const speaksFor = name ?? (proven.verdict === 'wrong' ? null : affirmed(nearest(own?.general), text));
  if (!speaksFor && (recognizer.context?.needed || proven.verdict === 'wrong')) return null;
  const speaksAgainst = nearest(own?.against);
  // Whichever stands nearer is the one that speaks of this value.
  const isAgainst = speaksAgainst !== null && (!speaksFor || speaksAgainst.distance < speaksFor.distance);
  const cue = speaksFor && !isAgainst ? finder.words[speaksFor.cue.word] : undefined;
  if (cue === undefined && (recognizer.context?.needed || proven.verdict === 'wrong')) return null;

  let confidence = proven.confidence ?? recognizer.confidence;
  const evidence = [...proven.evidence];
  if (cue !== undefined) {
    evidence.push(`cue:${cue}`);
    if (proven.verdict === 'valid')
      confidence = 1 - (1 - confidence) * (name ? doubtWithName : doubtWithWord);
  }
  if (isAgainst && speaksAgainst) {
    evidence.push(`against:${finder.words[speaksAgainst.cue.word]}`);
    confidence *= confidenceAgainst;
  } else if (
    cue === undefined &&
    match.at !== 'words' &&
    match.at !== 'column' &&
    likeLogNumbers.has(recognizer.category)
  ) {
    if (isInLog(text, start)) {
      evidence.push('log-line');
      confidence *= confidenceInLog;
    } else if (match.at === 'digits' && !evidence.includes('checksum') && context.isUnderName(start)) {
      evidence.push('other-label');
      confidence *= confidenceUnderOtherLabel;
    } else if (isUnderOtherLabel(text, start)) {
      evidence.push('other-label');
      confidence *= confidenceUnderOtherLabel;
    }
  }
  const { id, category } = recognizer;
  const isFaint = cue === undefined && confidence < faint && likeLogNumbers.has(category);
  return {
    id,
    category,
    severity: isFaint ? 'low' : (proven.severity ?? recognizer.severity),
    confidence: round(confidence),
    start,
    end,
    evidence,
  };
}

/** A cue, unless it is denied. */
function affirmed<T extends { cue: { start: number } }>(found: T | null, text: string): T | null {
  return found && isDenied(text, found.cue.start) ? null : found;
}

/** A line that begins with a date, a time, a counter of seconds or a level, as programs write them. */
const logLine =
  /^(?:[[(<|-]? ?(?:\d{2}|\d{4})[-/.:]\d{2}[-/.:]\d{2}(?![\d-]|\.\d)|[[(]?\d{6,10}[ ,\])|.]|\p{L}{3} +\d{1,2} \d\d:\d\d|(?:\S+ ){0,3}[[(<]?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|NOTICE|CRITICAL)[\]:)> ]|- \d{10} )/u;

/** A name right before a value, as in `size=1`, `"size": 1` and `--size 1`. */
const otherLabel = /(?:[\p{L}_][\p{L}\d_.-]*["']?[=:]|\p{L}["'] ?: ?|--[a-z-]+[ =])["']?$/u;

function isUnderOtherLabel(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 32), offset);
  return /[=:"']$|: $|--.* $/.test(before) && otherLabel.test(before);
}

/** Longest line of a log that is looked at, up to a value. */
const longestLine = 240;

function isInLog(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - longestLine), offset);
  const line = before.lastIndexOf('\n');
  if (line < 0 && offset > longestLine) return false;
  const from = offset - before.length + line + 1;
  return logLine.test(text.slice(from, from + 80));
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
