import { severities } from '../detect/finding';
import { mask } from '../redact/mask';
import { byIdentifier } from './by-identifier';
import type { Question, QuestionItem } from './question';

/** What a question lists: findings by identifier, most severe first, with masked values. */
export function questionItems({ text, findings }: Question): QuestionItem[] {
  return byIdentifier(findings)
    .map(({ id, category, severity, findings: group }) => ({
      id,
      category,
      severity,
      masked: unique(group.map(({ start, end }) => mask(text.slice(start, end), category))).filter(Boolean),
      evidence: unique(group.flatMap(({ evidence }) => evidence)),
      count: group.length,
    }))
    .sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
