import { Columns } from './columns';
import { Context } from './context';
import { CueFinder } from './cues';
import { type DecodedRun, decodedRuns } from './decoded-runs';
import { documentPass } from './document-pass';
import { type Category, type Finding, severities } from './finding';
import { normalise } from './normalised';
import { recognizers } from './recognizers/recognizers';
import { resolveOverlaps } from './resolve-overlaps';
import { indexOf, scan } from './scan';
import { score, wordsByRecognizer } from './score';

export interface DetectOptions {
  /** How sure a finding has to be. */
  readonly sensitivity?: keyof typeof thresholds;
  /** BCP 47 language of the page or the person; helps with telephone numbers in national form. */
  readonly language?: string;
  /** How many times patterns may be tried, if not the usual number for a text of this length. */
  readonly budget?: number;
}

/** Least confidence of what is reported. */
const thresholds = { low: 0.7, default: 0.4, high: 0.25 } as const;

/** Tries for each UTF-16 code unit; ordinary texts need less than one. */
const triesPerUnit = 16;

const finder = /* @__PURE__ */ new CueFinder(recognizers);
const index = /* @__PURE__ */ indexOf(recognizers, finder);
const words = /* @__PURE__ */ wordsByRecognizer(recognizers, finder);

/** Kinds that do not count inside of something encoded: programs encode words by themselves. */
const soft: ReadonlySet<Category> = new Set(['person', 'place', 'organisation']);

/**
 * Finds personal data and secrets in a text. Sorted by start, without overlaps, in UTF-16 code units of the text as
 * given. The same text always gives the same findings. Never throws. A text that was too hostile to read to its end
 * gives a finding `partly-inspected` for the rest.
 */
export function detect(text: string, options: DetectOptions = {}): Finding[] {
  const normalised = normalise(text);
  const budget = options.budget ?? 1000 + triesPerUnit * text.length;
  const { findings: open, stoppedAt } = findIn(normalised.text, budget, options);
  const encoded = decodedRuns(normalised.text)
    .flatMap((run) => gravestIn(run, options))
    .filter((finding) => !open.some((other) => overlap(finding, other) && isAsGrave(other, finding)));
  const findings = (encoded.length > 0 ? resolveOverlaps([...open, ...encoded]) : open).map((finding) => ({
    ...finding,
    start: normalised.start(finding.start),
    end: normalised.end(finding.end),
  }));
  if (stoppedAt === null) return findings;
  const start = normalised.start(stoppedAt);
  return [...findings.filter(({ end }) => end <= start), partlyInspected(start, text.length)];
}

/** Findings in a normalised text, in its own offsets, and where the budget ran out. */
function findIn(plain: string, budget: number, options: DetectOptions) {
  const context = new Context(plain, finder.find(plain), new Columns(plain));
  const { matches, stoppedAt } = scan(plain, index, context, budget);
  const surroundings = { text: plain, language: options.language ?? '', context, words, finder };
  const threshold = thresholds[options.sensitivity ?? 'default'];
  const scored = matches
    .map((match) => score(match, surroundings))
    .filter((finding) => finding !== null && finding.confidence >= threshold) as Finding[];
  return { findings: resolveOverlaps(documentPass(resolveOverlaps(scored), plain)), stoppedAt };
}

/** The gravest thing that a decoded stretch holds, as a finding of the whole stretch. */
function gravestIn({ start, end, text, encoding }: DecodedRun, options: DetectOptions): Finding[] {
  const plain = normalise(text).text;
  const { findings, stoppedAt } = findIn(plain, 1000 + triesPerUnit * plain.length, options);
  if (stoppedAt !== null) return [partlyInspected(start, end)];
  const [gravest] = findings
    .filter(({ category }) => !soft.has(category))
    .toSorted(
      (a, b) =>
        severities.indexOf(b.severity) - severities.indexOf(a.severity) || b.confidence - a.confidence,
    );
  return gravest ? [{ ...gravest, start, end, evidence: [...gravest.evidence, `decoded:${encoding}`] }] : [];
}

function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

function isAsGrave(a: Finding, b: Finding): boolean {
  return severities.indexOf(a.severity) >= severities.indexOf(b.severity);
}

function partlyInspected(start: number, end: number): Finding {
  const evidence = ['budget'];
  return {
    id: 'partly-inspected',
    category: 'not-inspected',
    severity: 'medium',
    confidence: 1,
    start,
    end,
    evidence,
  };
}
