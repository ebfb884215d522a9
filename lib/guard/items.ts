import { type Finding, severities } from '../detect/finding';
import type { IncidentItem } from '../incidents/incident';
import { mask } from '../redact/mask';
import type { QuestionItem } from './question';

/** Findings by identifier, most severe first, with masked values. */
export function groupFindings(text: string, findings: readonly Finding[]): QuestionItem[] {
  return byIdentifier(findings)
    .map(({ first, group }) => ({
      id: first.id,
      category: first.category,
      severity: strongest(group),
      masked: unique(group.map(({ start, end, category }) => mask(text.slice(start, end), category))).filter(
        Boolean,
      ),
      evidence: unique(group.flatMap(({ evidence }) => evidence)),
      count: group.length,
    }))
    .sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

/** How many findings there are of each identifier, without any of their text. */
export function itemsOf(findings: readonly Finding[]): Omit<IncidentItem, 'action'>[] {
  return byIdentifier(findings).map(({ first, group }) => ({
    identifier: first.id,
    category: first.category,
    severity: strongest(group),
    count: group.length,
  }));
}

function byIdentifier(findings: readonly Finding[]): { first: Finding; group: Finding[] }[] {
  const groups = new Map<string, { first: Finding; group: Finding[] }>();
  for (const finding of findings) {
    const known = groups.get(finding.id);
    if (known) known.group.push(finding);
    else groups.set(finding.id, { first: finding, group: [finding] });
  }
  return [...groups.values()];
}

function strongest(findings: readonly Finding[]): Finding['severity'] {
  const rank = Math.max(...findings.map(({ severity }) => severities.indexOf(severity)));
  return severities[rank] ?? 'low';
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
