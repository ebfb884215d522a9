import { type Finding, severities } from '../detect/finding';

/** Findings of one identifier. */
export interface Group {
  readonly id: string;
  readonly category: Finding['category'];
  /** The highest of theirs. */
  readonly severity: Finding['severity'];
  readonly findings: readonly Finding[];
}

/** Findings by identifier, in the order in which those come first. */
export function byIdentifier(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.id);
    if (group) group.push(finding);
    else groups.set(finding.id, [finding]);
  }
  return [...groups].map(([id, group]) => ({
    id,
    category: (group[0] as Finding).category,
    severity: strongest(group),
    findings: group,
  }));
}

function strongest(findings: readonly Finding[]): Finding['severity'] {
  const rank = findings.reduce((most, { severity }) => Math.max(most, severities.indexOf(severity)), 0);
  return severities[rank] ?? 'low';
}
