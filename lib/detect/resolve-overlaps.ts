import { type Finding, severities } from './finding';

/** Of findings that claim the same stretch, keeps the surer, else the longer, else the graver. Sorted by start. */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= finding.start) kept.push(finding);
    else if (compare(finding, last) > 0) {
      kept.pop();
      while ((kept.at(-1)?.end ?? 0) > finding.start) kept.pop();
      kept.push(finding);
    }
  }
  return kept;
}

function compare(a: Finding, b: Finding): number {
  return (
    a.confidence - b.confidence ||
    a.end - a.start - (b.end - b.start) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity)
  );
}
