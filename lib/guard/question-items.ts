import { severities } from '../detect/finding';
import { mask } from '../redact/mask';
import { byIdentifier } from './by-identifier';
import type { Question, QuestionItem } from './question';

/** What a question lists: values by identifier, most severe first. */
export function questionItems({ text, findings, leavable }: Question): QuestionItem[] {
  return byIdentifier(findings)
    .map(({ id, category, severity, findings: group }) => ({
      id,
      category,
      severity,
      values: unique(group.map(({ start, end }) => text.slice(start, end)))
        .filter((value) => value !== '')
        .map((value) => ({ value, masked: mask(value, category), mayLeave: leavable.has(value) })),
      evidence: unique(group.flatMap(({ evidence }) => evidence)),
      count: group.length,
    }))
    .sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
