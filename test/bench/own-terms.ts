import { OwnTerms } from '../../lib/detect/own-terms';
import { OwnPatterns } from '../../lib/patterns/own-patterns';

/** What own terms and patterns cost. */
export interface OwnTermsFigures {
  /** Building the automaton of ten thousand terms. */
  readonly build_ms: number;
  /** Looking for them in prose that holds few, in millions of UTF-16 code units a second. */
  readonly find_mbps: number;
  /** The same in a text in which every third word begins one of them. */
  readonly find_dense_mbps: number;
  /** Memory that the automaton keeps, if the process was started with --expose-gc. */
  readonly memory_mb: number | null;
  /** Looking for twenty patterns in the one segment of a draft that changed. */
  readonly patterns_segment_ms: number;
}

const syllables = 'ka lo mi ren to vas pel dor xi quin sta bre gol fam ner ulm'.split(' ');

const prose = `Thanks for the call on Tuesday. We would like to move the workshop to the second week of March, because the
team in Lisbon is away until then. Could you send the updated plan and ring me if anything is unclear? The budget stays
as it was agreed, and the invoice goes to Castle Street as usual. Best regards, and have a good weekend.\n`;

/** Such as companies write: project numbers, customer numbers, host names, dates, marks of secrecy. */
const patterns = [
  'PROJ-\\d{4,6}',
  '(?i)kunde[ -]?nr\\.?\\s*\\d+',
  '\\b[A-Z]{2}\\d{2}[A-Z0-9]{10,20}\\b',
  '[\\w.]+@corp\\.example',
  '(?:a|b|c)+\\d{3}x?',
  '\\bINC\\d{7}\\b',
  '(?i)vertrag\\s+\\d+',
  '[0-9]{3}-[0-9]{3}',
  '\\pL{3,20}\\d{5}',
  'x{1,100}y',
  '(?s)BEGIN.{0,200}END',
  '(foo|bar|baz)[0-9a-f]{8}',
  '\\d+\\s?EUR',
  'srv-[a-z]+-\\d+',
  '(?i)top secret',
  '[A-Z]{3}_[A-Z]{3}',
  '\\b\\d{2}/\\d{2}/\\d{4}\\b',
  'user_\\w{1,30}',
  '[^ ]{60,}',
  '(?i)(alpha|beta|gamma|delta) (one|two|three)',
];

/** Measures own terms and patterns as companies have them. */
export function ownTermsFigures(): OwnTermsFigures {
  const word = wordMaker(7);
  const terms = Array.from(
    { length: 10_000 },
    (_, index) => `${word()} ${word()}${index % 3 === 0 ? '' : ' GmbH'}`,
  );
  const before = memory();
  const own = new OwnTerms(terms, []);
  const kept = memory();
  const long = prose.repeat(Math.ceil(500_000 / prose.length));
  const dense = Array.from({ length: 60_000 }, (_, index) =>
    index % 3 === 0 ? (terms[(index * 7) % terms.length]?.split(' ')[0] ?? '') : word(),
  ).join(' ');
  return {
    build_ms: median(5, () => new OwnTerms(terms, [])),
    find_mbps: round(long.length / 1000 / median(7, () => own.find(long))),
    find_dense_mbps: round(dense.length / 1000 / median(7, () => own.find(dense))),
    memory_mb: before === null || kept === null ? null : round((kept - before) / 1e6),
    patterns_segment_ms: patternsSegmentMs(),
  };
}

/** A keystroke in a draft of 20,000 characters, again and again at another place. */
function patternsSegmentMs(): number {
  const own = new OwnPatterns(patterns);
  const draft = Array.from({ length: 60 }, (_, index) => `${index} ${prose}`).join('');
  own.find(draft);
  let stroke = 0;
  return median(40, () => {
    stroke += 1;
    const at = (stroke * 331) % draft.length;
    own.find(`${draft.slice(0, at)}${stroke}${draft.slice(at)}`);
  });
}

/** Makes words of a language that nobody speaks, always the same ones. */
function wordMaker(seed: number): () => string {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return () => Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join('');
}

function memory(): number | null {
  const collect: (() => void) | undefined = Reflect.get(globalThis, 'gc');
  if (!collect) return null;
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function median(times: number, act: () => unknown): number {
  const values = Array.from({ length: times }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return round(values.toSorted((a, b) => a - b)[times >> 1] ?? 0);
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
