import { type Category, type Finding, severities } from './finding';

/**
 * Of findings that claim the same stretch, keeps the surer, else the longer, the graver, the proven, for all that those of the
 * same category claim together. An own term and what it is part of become one finding that covers both, so that neither
 * is lost. Sorted by start.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= finding.start) kept.push(finding);
    else if (holdsOwn(last) || holdsOwn(finding)) kept.splice(-1, 1, together(last, finding));
    else if (compare(finding, last) > 0) {
      kept.pop();
      while ((kept.at(-1)?.end ?? 0) > finding.start) kept.pop();
      if (isLeft(last.start, finding.start, last)) kept.push({ ...last, end: finding.start });
      kept.push(covering(finding, last));
    } else {
      kept.splice(-1, 1, covering(last, finding));
      if (isLeft(last.end, finding.end, finding)) kept.push({ ...finding, start: last.end });
    }
  }
  return kept;
}

/** Kinds of names: what has a structure of its own is that, and not the name in it. */
const names: ReadonlySet<Category> = new Set(['person', 'place', 'organisation']);

function compare(a: Finding, b: Finding): number {
  return (
    Number(names.has(b.category)) - Number(names.has(a.category)) ||
    a.confidence - b.confidence ||
    a.end - a.start - (b.end - b.start) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    Number(a.evidence.includes('checksum')) - Number(b.evidence.includes('checksum'))
  );
}

/** Shortest part of a secret that is still one. */
const shortestPart = 8;

/** Whether a part of a secret is left that the finding before or after it does not cover. */
function isLeft(start: number, end: number, { category }: Finding): boolean {
  return category === 'credential' && end - start >= shortestPart;
}

/** Kinds of things that are one number or one address, of which another finding may see a part. */
const wholes: ReadonlySet<Category> = new Set(['national-id', 'bank', 'health', 'address']);

/** A finding that covers what another of its category covers besides: the whole, not the part that is surer. */
function covering(finding: Finding, other: Finding): Finding {
  if (finding.category !== other.category || !wholes.has(finding.category)) return finding;
  return {
    ...finding,
    start: Math.min(finding.start, other.start),
    end: Math.max(finding.end, other.end),
  };
}

function holdsOwn({ category, also }: Finding): boolean {
  return category === 'own-term' || also !== undefined;
}

/** Two findings as one: the graver, else the longer, with what the other says. */
function together(a: Finding, b: Finding): Finding {
  const graver =
    severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.end - a.start - (b.end - b.start);
  const [first, second] = graver >= 0 ? [a, b] : [b, a];
  const { id, category, severity } = second;
  return {
    ...first,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    evidence: [...new Set([...first.evidence, ...second.evidence])],
    also: [...(first.also ?? []), { id, category, severity }, ...(second.also ?? [])],
  };
}
