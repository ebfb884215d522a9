import type { ExchangeType } from '../lib/detect/finding';

/** A labelled or predicted stretch; UTF-16 code units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly severity?: string;
}

/** One text with its labels; `case` in corpora of single cases. */
export interface Labelled {
  readonly id: string | number;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly case?: { readonly type: string; readonly polarity: 'pos' | 'neg'; readonly context: string };
}

/** What a corpus says of itself, in the `.meta.json` beside it. */
export interface CorpusMeta {
  readonly name?: string;
  /** The types that are labelled throughout. */
  readonly types?: readonly string[];
  /** Nothing, but what is labelled, should be found. */
  readonly negative?: boolean;
  /** In a negative corpus: types that may stand there unlabelled. */
  readonly unlabelled?: readonly string[];
}

/** Types that corpora label one way and detectors another, and that count as the same. */
const kin: readonly (readonly ExchangeType[])[] = [
  ['DATE', 'DOB'],
  ['NATIONAL_ID', 'MEDICAL_ID', 'ID'],
  ['IBAN', 'BANK_ACCOUNT'],
  ['BIC', 'BANK_ACCOUNT'],
  ['ADDRESS', 'LOCATION'],
  ['ADDRESS', 'ZIP'],
  ['PASSWORD', 'SECRET'],
  ['SECRET', 'CRYPTO'],
];

/** Kin that hold one way only: a label may be met by a prediction, not the other way round. */
const oneWay: Readonly<Record<string, readonly string[]>> = { BANK_ACCOUNT: ['BIC'] };

/** Types that say who somebody is or what opens a door. */
const direct = new Set<string>(
  `PERSON EMAIL PHONE ADDRESS ZIP DOB CREDIT_CARD IBAN BIC BANK_ACCOUNT NATIONAL_ID MEDICAL_ID IP MAC USERNAME PASSWORD
   SECRET CRYPTO VEHICLE URL`.split(/\s+/),
);

/** Types of which a finding of low severity is no false alarm. */
const soft = new Set<string>('PERSON LOCATION ORG DATE AGE TITLE NRP MONEY JOB'.split(' '));

/** Whether a prediction of one type meets a label of another. */
export function meets(label: string, predicted: string): boolean {
  if (label === predicted) return true;
  if (oneWay[label]?.includes(predicted)) return false;
  return kin.some(
    (types) =>
      (types as readonly string[]).includes(label) && (types as readonly string[]).includes(predicted),
  );
}

/** How much two spans share of what they cover together, from 0 to 1. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const enough = 0.5;

/** Joins predictions of one type that overlap, and the pieces of one name. */
export function merge(spans: readonly Span[], text: string): Span[] {
  const merged: { start: number; end: number; type: string; severity?: string }[] = [];
  for (const span of spans
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const known = merged.find(
      ({ type, start, end }) => type === span.type && span.start < end && start < span.end,
    );
    if (known) known.end = Math.max(known.end, span.end);
    else merged.push({ ...span });
  }
  for (let i = 0; i < merged.length; i++) {
    const name = merged[i];
    if (name?.type !== 'PERSON') continue;
    let next = nextPiece(merged, name.end, text);
    while (next > 0 && next !== i) {
      name.end = merged[next]?.end ?? name.end;
      merged.splice(next, 1);
      if (next < i) i--;
      next = nextPiece(merged, name.end, text);
    }
  }
  return merged;
}

function nextPiece(spans: readonly Span[], end: number, text: string): number {
  return spans.findIndex(
    ({ type, start }) =>
      type === 'PERSON' && start >= end && start - end <= 2 && /^(?:\. | |-)?$/.test(text.slice(end, start)),
  );
}

/** Raw counts of one type; `x` for exact ends. */
interface Tally {
  gold: number;
  tp: number;
  fp: number;
  fn: number;
  spurious: number;
  xtp: number;
  xfp: number;
  covered: number;
  chars: number;
  charsTyped: number;
  charsAny: number;
}

const emptyTally = (): Tally => ({
  gold: 0,
  tp: 0,
  fp: 0,
  fn: 0,
  spurious: 0,
  xtp: 0,
  xfp: 0,
  covered: 0,
  chars: 0,
  charsTyped: 0,
  charsAny: 0,
});

export type Figures = Readonly<Record<string, number | null>>;

export interface AnnotatedScore {
  readonly kind: 'annotated';
  readonly docs: number;
  readonly unscored: number;
  readonly types: Readonly<Record<string, Figures>>;
  readonly all: Figures;
  readonly direct: Figures;
  readonly macroF1: number | null;
  readonly charPrecision: number | null;
}

/** Predictions by the id of their text. */
export type Predictions = ReadonlyMap<string | number, readonly Span[]>;

/** Scores a corpus in which every span of the given types is labelled. */
export function scoreAnnotated(
  corpus: readonly Labelled[],
  predictions: Predictions,
  types?: readonly string[],
): AnnotatedScore {
  const labelled = new Set(types ?? corpus.flatMap(({ spans }) => spans.map(({ type }) => type)));
  const isScored = (type: string) => [...labelled].some((label) => meets(label, type));
  const tallies = new Map<string, Tally>();
  const tallyOf = (type: string) => {
    const tally = tallies.get(type) ?? emptyTally();
    tallies.set(type, tally);
    return tally;
  };
  let unscored = 0;
  let predictedChars = 0;
  let rightChars = 0;
  for (const { id, text, spans } of corpus) {
    const all = merge(predictions.get(id) ?? [], text);
    const predicted = all.filter(({ type }) => isScored(type));
    unscored += all.length - predicted.length;
    const gold = spans.filter(({ type }) => labelled.has(type));
    const partner = pair(gold, predicted);
    const taken = new Set(partner.values());
    const underAny = covering(text.length, all);
    const underGold = covering(text.length, spans);
    for (const span of predicted) {
      predictedChars += span.end - span.start;
      rightChars += count(underGold, span);
    }
    gold.forEach((span, index) => {
      const tally = tallyOf(span.type);
      const found = predicted[partner.get(index) ?? -1];
      const exact = found !== undefined && found.start === span.start && found.end === span.end;
      const length = span.end - span.start;
      const any = count(underAny, span);
      const typed = covering(
        text.length,
        predicted.filter(({ type }) => meets(span.type, type)),
      );
      tally.gold += 1;
      tally.tp += Number(found !== undefined);
      tally.fn += Number(found === undefined);
      tally.xtp += Number(exact);
      tally.xfp += Number(found !== undefined && !exact);
      tally.chars += length;
      tally.charsAny += any;
      tally.charsTyped += count(typed, span);
      tally.covered += Number(any * 2 >= length);
    });
    predicted.forEach((span, index) => {
      if (taken.has(index)) return;
      const tally = tallyOf(span.type);
      tally.fp += 1;
      tally.xfp += 1;
      tally.spurious += Number(count(underGold, span) * 2 < span.end - span.start);
    });
  }
  const byCount = [...tallies].toSorted(([, a], [, b]) => b.gold - a.gold);
  const figures = Object.fromEntries(byCount.map(([type, tally]) => [type, figuresOf(tally)]));
  const scores = byCount.filter(([, { gold }]) => gold >= 10).map(([type]) => figures[type]?.F1 ?? 0);
  return {
    kind: 'annotated',
    docs: corpus.length,
    unscored,
    types: figures,
    all: figuresOf(sum(byCount.map(([, tally]) => tally))),
    direct: figuresOf(sum(byCount.filter(([type]) => direct.has(type)).map(([, tally]) => tally))),
    macroF1: rounded(
      ratio(
        scores.reduce((total, score) => total + score, 0),
        scores.length,
      ),
    ),
    charPrecision: rounded(ratio(rightChars, predictedChars)),
  };
}

/** Pairs labels with predictions one to one, the best overlap first; the same type before a kin one. */
function pair(gold: readonly Span[], predicted: readonly Span[]): Map<number, number> {
  const pairs: { value: number; label: number; guess: number }[] = [];
  gold.forEach((span, label) => {
    predicted.forEach((other, guess) => {
      const value = overlap(span, other);
      if (meets(span.type, other.type) && value >= enough)
        pairs.push({ value: value + (span.type === other.type ? 1e-6 : 0), label, guess });
    });
  });
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { label, guess } of pairs.toSorted((a, b) => b.value - a.value))
    if (!partner.has(label) && !taken.has(guess)) {
      partner.set(label, guess);
      taken.add(guess);
    }
  return partner;
}

function covering(length: number, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, Math.max(0, start), Math.min(length, end));
  return covered;
}

function count(covered: Uint8Array, { start, end }: Span): number {
  return covered.subarray(start, end).reduce((total, one) => total + one, 0);
}

function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies)
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  return total;
}

function figuresOf(tally: Tally): Figures {
  const { gold, tp, fp, fn, spurious, xtp, xfp } = tally;
  const [precision, recall] = [ratio(tp, tp + fp), ratio(tp, gold)];
  const [exactPrecision, exactRecall] = [ratio(xtp, xtp + xfp), ratio(xtp, gold)];
  return {
    gold,
    tp,
    fp,
    fn,
    spurious,
    Pany: rounded(tp + fp > 0 ? 1 - spurious / (tp + fp) : null),
    P: rounded(precision),
    R: rounded(recall),
    F1: rounded(harmonic(precision, recall)),
    xP: rounded(exactPrecision),
    xR: rounded(exactRecall),
    xF1: rounded(harmonic(exactPrecision, exactRecall)),
    leak: rounded(ratio(gold - tally.covered, gold)),
    charR: rounded(ratio(tally.charsTyped, tally.chars)),
    charRany: rounded(ratio(tally.charsAny, tally.chars)),
  };
}

export interface NegativeScore {
  readonly kind: 'negative';
  readonly docs: number;
  readonly alarmsPer1000: number;
  readonly hardAlarmsPer1000: number;
  readonly docsWithAlarmPer1000: number;
  readonly docsWithHardAlarmPer1000: number;
  readonly types: Readonly<Record<string, { readonly per1000: number; readonly docsPer1000: number }>>;
}

/** Counts false alarms where nothing, but what is labelled, should be found. */
export function scoreNegative(
  corpus: readonly Labelled[],
  predictions: Predictions,
  unlabelled: readonly string[] = [],
): NegativeScore {
  const alarms = corpus.map(({ id, text, spans }) =>
    merge(predictions.get(id) ?? [], text).filter(
      ({ type, severity, start, end }) =>
        !unlabelled.includes(type) &&
        !(soft.has(type) && severity === 'low') &&
        !spans.some((label) => start < label.end && label.start < end),
    ),
  );
  const per1000 = (number: number) => Math.round((number / corpus.length) * 10_000) / 10;
  const isHard = ({ type }: Span) => !soft.has(type);
  const flat = alarms.flat();
  const types = [...new Set(flat.map(({ type }) => type))]
    .map((type) => ({
      type,
      per1000: per1000(flat.filter((span) => span.type === type).length),
      docsPer1000: per1000(alarms.filter((spans) => spans.some((span) => span.type === type)).length),
    }))
    .toSorted((a, b) => b.per1000 - a.per1000);
  return {
    kind: 'negative',
    docs: corpus.length,
    alarmsPer1000: per1000(flat.length),
    hardAlarmsPer1000: per1000(flat.filter(isHard).length),
    docsWithAlarmPer1000: per1000(alarms.filter((spans) => spans.length > 0).length),
    docsWithHardAlarmPer1000: per1000(alarms.filter((spans) => spans.some(isHard)).length),
    types: Object.fromEntries(types.map(({ type, ...figures }) => [type, figures])),
  };
}

export interface CasesScore {
  readonly kind: 'cases';
  readonly docs: number;
  readonly groups: Readonly<
    Record<string, { readonly n: number; readonly pass: number | null; readonly passAnyType: number | null }>
  >;
}

/** Scores single cases: positives are to be found, negatives left alone. */
export function scoreCases(corpus: readonly Labelled[], predictions: Predictions): CasesScore {
  const groups = new Map<string, { n: number; pass: number; any: number }>();
  for (const { id, spans, case: single } of corpus) {
    if (!single) continue;
    const { type, polarity, context } = single;
    const predicted = predictions.get(id) ?? [];
    const found = (typed: boolean) =>
      spans.every((label) =>
        predicted.some((span) => (!typed || meets(label.type, span.type)) && overlap(label, span) >= enough),
      );
    const alone = !predicted.some((span) => span.type === type);
    const key = `${type} ${polarity} ${context}`;
    const group = groups.get(key) ?? { n: 0, pass: 0, any: 0 };
    groups.set(key, {
      n: group.n + 1,
      pass: group.pass + Number(polarity === 'pos' ? found(true) : alone),
      any: group.any + Number(polarity === 'pos' ? found(false) : alone),
    });
  }
  const rows = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { n, pass, any }]) => [key, { n, pass: rounded(pass / n), passAnyType: rounded(any / n) }]);
  return { kind: 'cases', docs: corpus.length, groups: Object.fromEntries(rows) };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function harmonic(a: number | null, b: number | null): number | null {
  if (a === null && b === null) return null;
  return a === null || b === null || a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000;
}
