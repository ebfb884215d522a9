import {
  type Figures,
  type Predictions,
  type Span,
  scoreAnnotated,
  scoreCases,
  scoreNegative,
} from '../../cli/scoring';
import type { Corpus } from './corpus';
import type { Running } from './peers/peer';

/** Precision, recall and F1; null where nothing of the kind is labelled. */
export interface Score {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}

/** What a detector found in one corpus. */
export type Quality =
  | {
      readonly kind: 'annotated';
      readonly structured: Score | null;
      readonly person: Score | null;
      readonly username: Score | null;
      readonly password: Score | null;
      readonly unread: number;
    }
  /** False alarms of structured types a thousand texts; of web addresses only where those are labelled. */
  | { readonly kind: 'negative'; readonly alarms: number; readonly unread: number }
  /** Share of the positive cases that were found and of the negative that were left alone. */
  | {
      readonly kind: 'cases';
      readonly found: number | null;
      readonly left: number | null;
      readonly unread: number;
    };

/** How long a text of a corpus may take. */
const limitMs = 15_000;

/** Types whose values have no form of their own. */
const unstructured = new Set('PERSON LOCATION ORG DATE AGE TITLE NRP MONEY JOB'.split(' '));

/** Reads a corpus and scores it; `unread` texts made the detector throw or wait too long, and count as read in vain. */
export async function qualityOf(detector: Running, { about, texts }: Corpus): Promise<Quality> {
  const readings = await detector.read(
    texts.map(({ text }) => text),
    { limitMs },
  );
  const unread = readings.filter((reading) => !reading || reading.failed).length;
  const corpus = texts.map((text) => ({ ...text, spans: text.spans.filter(({ valid }) => valid !== false) }));
  const predictions: Predictions = new Map(
    texts.map(({ id, spans }, index) => {
      const invalid = spans.filter(({ valid }) => valid === false);
      return [id, (readings[index]?.findings ?? []).filter((span) => !invalid.some(touching(span)))];
    }),
  );
  if (about.negative) {
    const hasUrls = corpus.some(({ spans }) => spans.some(({ type }) => type === 'URL'));
    const unlabelled = [...(about.unlabelled ?? []), ...(hasUrls ? [] : ['URL'])];
    const { hardAlarmsPer1000 } = scoreNegative(corpus, predictions, unlabelled);
    return { kind: 'negative', alarms: hardAlarmsPer1000, unread };
  }
  if (corpus[0]?.case) {
    const { groups } = scoreCases(corpus, predictions);
    return { kind: 'cases', found: shareOf(groups, ' pos '), left: shareOf(groups, ' neg '), unread };
  }
  const { types } = scoreAnnotated(corpus, predictions, about.types);
  return {
    kind: 'annotated',
    structured: scoreOf(types, (type) => !unstructured.has(type)),
    person: scoreOf(types, (type) => type === 'PERSON'),
    username: scoreOf(types, (type) => type === 'USERNAME'),
    // A secret that is found where no password is, is a false alarm whatever it is called.
    password: types.PASSWORD?.gold
      ? scoreOf(types, (type) => type === 'PASSWORD' || type === 'SECRET')
      : null,
    unread,
  };
}

function touching(a: Span): (b: Span) => boolean {
  return (b) => a.start < b.end && b.start < a.end;
}

/** The score of some types together. */
function scoreOf(types: Readonly<Record<string, Figures>>, wanted: (type: string) => boolean): Score | null {
  const figures = Object.entries(types).filter(([type]) => wanted(type));
  const total = (key: string) => figures.reduce((sum, [, figure]) => sum + (figure[key] ?? 0), 0);
  const [gold, tp, fp] = [total('gold'), total('tp'), total('fp')];
  if (gold === 0) return null;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const [P, R] = [tp + fp > 0 ? tp / (tp + fp) : 0, tp / gold];
  return { P: round(P), R: round(R), F1: round(P + R > 0 ? (2 * P * R) / (P + R) : 0) };
}

/** Share of the cases that pass, over all groups of one polarity. */
function shareOf(
  groups: Readonly<Record<string, { readonly n: number; readonly pass: number | null }>>,
  polarity: string,
): number | null {
  const wanted = Object.entries(groups).filter(([name]) => name.includes(polarity));
  const n = wanted.reduce((sum, [, group]) => sum + group.n, 0);
  const passed = wanted.reduce((sum, [, group]) => sum + group.n * (group.pass ?? 0), 0);
  return n === 0 ? null : Math.round((passed / n) * 1000) / 1000;
}
