import type { Context } from './context';
import type { Finding } from './finding';

/** Fewest rows of a table whose columns are held against what is found in them. */
const fewestRows = 5;

/** Share of a column's cells that have to be the same kind of thing, and what one of fewer leaves of the confidence. */
const least = 0.5;
const confidenceOfFew = 0.5;

/**
 * Doubts what only some cells of a column are, and that no word speaks for: a tenth of all numbers have the check digit
 * of one.
 */
export function columnVote(findings: readonly Finding[], context: Context): readonly Finding[] {
  if (context.isPlain) return findings;
  const counts = new Map<string, number>();
  const places = findings.map((finding) => {
    const place = finding.evidence.some((reason) => reason.startsWith('cue:'))
      ? null
      : context.placeOf(finding.start);
    if (!place || place.rows < fewestRows) return null;
    const key = `${finding.id} ${place.column}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return { key, rows: place.rows };
  });
  return findings.map((finding, i) => {
    const place = places[i];
    if (!place || !finding.evidence.includes('checksum')) return finding;
    if ((counts.get(place.key) ?? 0) >= place.rows * least) return finding;
    const confidence = Math.round(finding.confidence * confidenceOfFew * 100) / 100;
    return { ...finding, confidence, evidence: [...finding.evidence, 'few-in-column'] };
  });
}
