import { printed } from '../../cli/printed';
import { detect } from '../../lib/detect/detect';
import type { ExchangeType } from '../../lib/detect/finding';
import type { Corpus, Label } from './corpus';

/** How often findings of about one confidence are right. */
export interface Bin {
  readonly from: number;
  readonly findings: number;
  /** Mean of what the detector said, and share of what was so. */
  readonly said: number;
  readonly right: number;
}

/** Lower ends of the bins; below the first nothing is reported at any sensitivity. */
const bins = [0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** Types whose values have no form of their own, and web addresses, which nobody labels in full. */
const leftOut: ReadonlySet<ExchangeType> = new Set([
  'PERSON',
  'ADDRESS',
  'LOCATION',
  'ORG',
  'DATE',
  'AGE',
  'MONEY',
  'URL',
]);

/**
 * Over all texts that label what they hold: a finding is right if it meets a label, whatever its type. User names are
 * not labelled in texts that are to hold nothing.
 */
export function reliability(corpora: readonly Corpus[]): Bin[] {
  const found = corpora.flatMap(({ about, texts }) => {
    if (!about.negative && !about.types) return [];
    const labelled = new Set<string>(about.types ?? []);
    return texts.flatMap(({ text, spans }) =>
      detect(text, { sensitivity: 'high' })
        .map((finding) => ({ ...printed(finding), confidence: finding.confidence }))
        .filter(
          ({ type }) => !leftOut.has(type) && (about.negative ? type !== 'USERNAME' : labelled.has(type)),
        )
        .filter((finding) => !spans.some((span) => span.valid === false && touches(span, finding)))
        .map((finding) => ({
          said: finding.confidence,
          isRight: spans.some((span) => touches(span, finding)),
        })),
    );
  });
  return bins.map((from, i) => {
    const inside = found.filter(({ said }) => said >= from && said < (bins[i + 1] ?? 2));
    const mean = (value: (one: (typeof found)[number]) => number) =>
      inside.length === 0
        ? 0
        : Math.round((inside.reduce((sum, one) => sum + value(one), 0) / inside.length) * 1000) / 1000;
    return {
      from,
      findings: inside.length,
      said: mean(({ said }) => said),
      right: mean(({ isRight }) => Number(isRight)),
    };
  });
}

function touches(label: Label, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return label.start < end && start < label.end;
}
