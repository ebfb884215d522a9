import nlp from 'compromise';
import type { Finding } from '../lib/detect/finding';

/** What compromise tells of a name's place. */
interface Person {
  readonly text: string;
  readonly offset?: { readonly start: number; readonly length: number };
}

/** Adds the English names that compromise sees where nothing was found. */
export function withEnglishNames(text: string, findings: readonly Finding[]): Finding[] {
  const people: Person[] = nlp(text).people().json({ offset: true });
  const added = people.flatMap(({ offset }): Finding[] => {
    if (!offset) return [];
    const raw = text.slice(offset.start, offset.start + offset.length);
    const name = raw.replace(/[^\p{L}\p{M}]+$/u, '');
    const start = offset.start + (name.length - name.trimStart().length);
    const end = offset.start + name.length;
    const taken = findings.some((finding) => finding.start < end && start < finding.end);
    if (taken || !name.includes(' ')) return [];
    return [
      {
        id: 'person-name',
        category: 'person',
        severity: 'medium',
        confidence: 0.5,
        start,
        end,
        evidence: ['compromise'],
      },
    ];
  });
  return [...findings, ...added].toSorted((a, b) => a.start - b.start);
}
