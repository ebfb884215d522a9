import type { Finding } from '../detect/finding';
import { isSameName, nameWords } from './name-words';
import type { Vault } from './vault';

/** So many people are compared with: enough for any text that people write. */
const mostPeople = 200;

/**
 * Findings with people who are meant by a part of a name as grave as by all of it: `Ms Smith` beside `Mary Smith`, or
 * where the conversation has had her before. By itself a part could be anybody's, and would leave after the rest was
 * redacted.
 */
export function withMentions(text: string, findings: readonly Finding[], vault: Vault): Finding[] {
  const people = findings
    .filter(({ category, severity }) => category === 'person' && severity !== 'low')
    .slice(0, mostPeople)
    .map((finding) => ({ words: nameWords(text.slice(finding.start, finding.end)), finding }));
  return findings.map((finding) => {
    if (finding.category !== 'person' || finding.severity !== 'low') return finding;
    const value = text.slice(finding.start, finding.end);
    const words = nameWords(value);
    const whole = people.find((person) => isSameName(words, person.words))?.finding;
    const severity = whole?.severity ?? (vault.knows(value, finding) ? 'medium' : 'low');
    return severity === 'low'
      ? finding
      : { ...finding, severity, evidence: [...finding.evidence, 'named-before'] };
  });
}
