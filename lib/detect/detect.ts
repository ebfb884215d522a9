import { columnVote } from './column-vote';
import { Columns } from './columns';
import { Context } from './context';
import { type Cue, CueFinder } from './cues';
import { type DecodedRun, decodedRuns } from './decoded-runs';
import { documentPass } from './document-pass';
import { type Category, type Finding, severities } from './finding';
import type { NameTagger } from './name-tagger';
import { normalise } from './normalised';
import { partlyInspected } from './partly-inspected';
import { recognizers } from './recognizers/recognizers';
import { resolveOverlaps } from './resolve-overlaps';
import { indexOf, type Match, scanColumns, scannerOf, scanText } from './scan';
import { score, wordsByRecognizer } from './score';
import { SegmentCache } from './segment-cache';
import { segmentsOf } from './segments';

export interface DetectOptions {
  /** How sure a finding has to be. */
  readonly sensitivity?: keyof typeof thresholds;
  /** BCP 47 language of the page or the person; helps with telephone numbers in national form. */
  readonly language?: string;
  /** A company's or person's own terms. */
  readonly own?: { find(normalised: string): readonly Finding[] };
  /** What finds names in running text, once it is there; without it only cues do. */
  readonly tagger?: NameTagger;
  /** How many times patterns may be tried in a segment, if not the usual number for its length. */
  readonly budget?: number;
}

/** Least confidence of what is reported. */
export const thresholds = { low: 0.7, default: 0.4, high: 0.25 } as const;

/** Tries for each UTF-16 code unit, and besides for each segment; ordinary texts need less than one for each unit. */
const triesPerUnit = 16;
const triesPerSegment = 1000;

/** How much is looked at between two pauses of a detection in slices, in UTF-16 code units. */
const slice = 64_000;

/** Longest text whose segments are remembered. */
const longestRemembered = 100_000;

const cache = /* @__PURE__ */ new SegmentCache();

function makeTables() {
  const finder = new CueFinder(recognizers);
  return { finder, index: indexOf(recognizers, finder), words: wordsByRecognizer(recognizers, finder) };
}

/** Made when something is first looked at: a page in which nobody types does without. */
let tables: ReturnType<typeof makeTables> | undefined;

/** Kinds that do not count inside of something encoded: programs encode words by themselves. */
const soft: ReadonlySet<Category> = new Set(['person', 'place', 'organisation']);

/**
 * Finds personal data and secrets in a text. Sorted by start, without overlaps, in UTF-16 code units of the text as
 * given. The same text always gives the same findings. Never throws. Where a text was too hostile to read, there is a
 * finding `partly-inspected`.
 */
export function detect(text: string, options: DetectOptions = {}): Finding[] {
  const slices = detectInSlices(text, options);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/** As `detect`, with a pause after each slice of a long text, in which a caller may let other things happen. */
export function* detectInSlices(text: string, options: DetectOptions = {}): Generator<void, Finding[]> {
  const normalised = normalise(text);
  const open = yield* findIn(normalised.text, options);
  const encoded: Finding[] = [];
  for (const run of decodedRuns(normalised.text)) encoded.push(...(yield* gravestIn(run, options)));
  const inside = encoded.filter((run) => !holdsAsGrave(open, run));
  const own = options.own?.find(normalised.text) ?? [];
  const all = inside.length + own.length === 0 ? open : resolveOverlaps([...open, ...inside, ...own]);
  if (normalised.text === text) return all;
  return all.map((finding) => ({
    ...finding,
    start: normalised.start(finding.start),
    end: normalised.end(finding.end),
  }));
}

/** Findings in a normalised text, in its own offsets. */
function* findIn(plain: string, options: DetectOptions): Generator<void, Finding[]> {
  tables ??= makeTables();
  const { finder, index, words } = tables;
  const language = options.language ?? '';
  const { tagger } = options;
  const isRemembered = plain.length <= longestRemembered && options.budget === undefined;
  const segments = segmentsOf(plain).map((range) => {
    // Nothing is kept under no key.
    const key = isRemembered ? cache.keyOf(plain, range, tagger ? `${language}+` : language) : '';
    return { range, key, before: cache.get(key) };
  });

  const cues: Cue[] = [];
  for (const { range, before } of segments)
    if (before) for (const cue of before.cues) cues.push(moved(cue, range.start));
    else cues.push(...finder.find(plain, range));

  const context = new Context(plain, cues, new Columns(plain));
  const scanner = scannerOf(plain, index, context);
  const surroundings = { text: plain, language, context, words, finder };
  const scored = (matches: readonly Match[]) =>
    matches
      .map((match) => score(match, surroundings))
      .filter((finding) => finding !== null && finding.confidence >= thresholds.high) as Finding[];

  const findings: Finding[] = [];
  let looked = 0;
  for (const { range, key, before } of segments) {
    const isInTable = context.isInTable(range);
    // Or it stood further above in this very text.
    const known = before ?? cache.get(key);
    if (known && !isInTable) {
      for (const finding of known.findings) findings.push(moved(finding, range.start));
      continue;
    }
    const { start, end } = range;
    const budget = options.budget ?? triesPerSegment + triesPerUnit * (end - start);
    const { matches, stoppedAt, isFar } = scanner(range, budget);
    const own = tagger
      ? [...scored(matches).filter((finding) => !isGuess(finding)), ...tagger.namesIn(plain, range)]
      : scored(matches);
    if (stoppedAt !== null) own.push(partlyInspected(stoppedAt, end, 'budget'));
    findings.push(...own);
    if (isRemembered && !isFar && !isInTable)
      cache.set(key, {
        cues: context.cuesIn(range).map((cue) => moved(cue, -start)),
        findings: own.map((finding) => moved(finding, -start)),
      });
    looked += end - start;
    if (looked >= slice) {
      looked = 0;
      yield;
    }
  }
  const tries = triesPerSegment + triesPerUnit * plain.length;
  // There may be more of them than a call takes arguments.
  for (const finding of scored(scanText(plain, index))) findings.push(finding);
  for (const finding of scored(scanColumns(plain, index, context, tries))) findings.push(finding);

  const threshold = thresholds[options.sensitivity ?? 'default'];
  const sure = columnVote(findings, context).filter(({ confidence }) => confidence >= threshold);
  const resolved = resolveOverlaps(sure);
  const passed = documentPass(resolved, plain);
  return passed.length === resolved.length ? passed : resolveOverlaps(passed);
}

/** A name that only its label speaks for, which the tagger knows better. */
function isGuess({ id, evidence }: Finding): boolean {
  return id === 'person-name' && evidence.includes('cue:label');
}

/** The gravest thing that a decoded stretch holds, as a finding of the whole stretch. */
function* gravestIn(
  { start, end, text, encoding }: DecodedRun,
  options: DetectOptions,
): Generator<void, Finding[]> {
  const plain = normalise(text).text;
  const own = options.own?.find(plain) ?? [];
  const [gravest] = [...(yield* findIn(plain, options)), ...own]
    .filter(({ category }) => !soft.has(category))
    .toSorted(
      (a, b) =>
        severities.indexOf(b.severity) - severities.indexOf(a.severity) || b.confidence - a.confidence,
    );
  return gravest ? [{ ...gravest, start, end, evidence: [...gravest.evidence, `decoded:${encoding}`] }] : [];
}

/** Whether a part of an encoded stretch is found as it stands there, and is at least as grave; `open` is sorted. */
function holdsAsGrave(open: readonly Finding[], run: Finding): boolean {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.end ?? 0) <= run.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < open.length; i++) {
    const finding = open[i];
    if (!finding || finding.start >= run.end) return false;
    if (severities.indexOf(finding.severity) >= severities.indexOf(run.severity)) return true;
  }
  return false;
}

function moved<T extends { readonly start: number; readonly end: number }>(thing: T, by: number): T {
  return by === 0 ? thing : { ...thing, start: thing.start + by, end: thing.end + by };
}
