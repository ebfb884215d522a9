import type { RE2JS } from 're2js';
import type { Finding } from '../detect/finding';
import { partlyInspected } from '../detect/partly-inspected';
import { segmentsOf } from '../detect/segments';
import { compilePattern, isPattern } from './compile-pattern';

/** Longest match that is found whole, in UTF-16 code units. */
const longestMatch = 256;

/** What a pattern may look at before a match: one character, of two code units at most. */
const contextLength = 2;

/**
 * Work for one text: code units times patterns, a large pattern counting once for each so many of its instructions.
 * Enough for 100,000 characters and twenty patterns.
 */
const budget = 3_000_000;
const instructionsPerPattern = 50;

/** More segments than a draft of many pages has. */
const mostSegments = 1000;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What was found in a segment, and how far each pattern has got, in offsets from its start. */
interface Matched {
  readonly spans: readonly Span[];
  readonly reached: readonly number[];
}

/**
 * A company's or person's own patterns. Linear by construction: RE2 knows no backtracking. Segments of a text that were
 * looked at before are not looked at again.
 */
export class OwnPatterns {
  readonly #patterns: readonly RE2JS[];
  readonly #costPerUnit: number;
  readonly #matched = new Map<string, Matched>();

  /** Patterns that cannot be used are left out; the options page names them. */
  constructor(sources: readonly string[]) {
    this.#patterns = sources.map(compilePattern).filter(isPattern);
    this.#costPerUnit = this.#patterns.reduce(
      (sum, pattern) => sum + Math.ceil(pattern.programSize() / instructionsPerPattern),
      0,
    );
  }

  /** Findings in a normalised text, sorted by start. A text that costs too much gives `partly-inspected` at its end. */
  find(text: string): Finding[] {
    if (this.#patterns.length === 0) return [];
    const spans: Span[] = [];
    let reached: readonly number[] = this.#patterns.map(() => 0);
    let work = 0;
    let isComplete = true;
    for (const { start, end } of segmentsOf(text)) {
      const from = Math.max(0, start - contextLength);
      const window = text.slice(from, end + longestMatch);
      const starts = reached.map((offset) => Math.max(offset, start) - start);
      const key = `${starts.join()} ${start - from} ${end - start} ${window}`;
      let matched = this.#matched.get(key);
      if (!matched) {
        work += (end - start) * this.#costPerUnit;
        if (work > budget) {
          isComplete = false;
          continue;
        }
        matched = this.#match(window, start - from, end - from, starts);
      }
      this.#remember(key, matched);
      for (const span of matched.spans) spans.push({ start: start + span.start, end: start + span.end });
      reached = matched.reached.map((offset) => start + offset);
    }
    const findings = union(spans).map(finding);
    return isComplete ? findings : [...findings, partlyInspected(text.length, text.length, 'budget')];
  }

  /** Matches that begin in `[start, end)` of a window; what stands around it is only looked at. */
  #match(window: string, start: number, end: number, starts: readonly number[]): Matched {
    const spans: Span[] = [];
    const reached = this.#patterns.map((pattern, index) => {
      let at = start + (starts[index] ?? 0);
      if (at >= end || !pattern.test(window)) return at - start;
      const matcher = pattern.matcher(window);
      while (at < end && matcher.find(at) && matcher.start() < end) {
        const span = { start: matcher.start() - start, end: matcher.end() - start };
        if (span.end > span.start) spans.push(span);
        at = Math.max(matcher.end(), matcher.start() + 1);
      }
      return at - start;
    });
    return { spans, reached };
  }

  /** Keeps what was found, the latest longest. */
  #remember(key: string, matched: Matched): void {
    this.#matched.delete(key);
    this.#matched.set(key, matched);
    if (this.#matched.size <= mostSegments) return;
    for (const oldest of this.#matched.keys()) {
      this.#matched.delete(oldest);
      return;
    }
  }
}

/** Stretches that overlap as one. */
function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || last.end <= span.start) joined.push(span);
    else if (span.end > last.end) joined.splice(-1, 1, { start: last.start, end: span.end });
  }
  return joined;
}

function finding({ start, end }: Span): Finding {
  return {
    id: 'own-pattern',
    category: 'own-term',
    severity: 'medium',
    confidence: 1,
    start,
    end,
    evidence: ['own-pattern'],
  };
}
