import type { Category, Finding } from './finding';

/** What makes a person's name grave when it stands in the same text. */
const grave: ReadonlySet<Category> = new Set(['national-id', 'health', 'bank', 'card', 'money']);

/** Parts of a name that are worth marking again: long enough not to be a particle or an initial. */
const namePart = /[\p{L}\p{M}'-]{4,}/gu;

/** Names that are looked for again, and places where they are found: enough for any text that people write. */
const mostNames = 50;
const mostMentions = 500;

/** Looks at all findings of one normalised text together. */
export function documentPass(findings: readonly Finding[], text: string): Finding[] {
  const named = [...findings, ...laterMentions(findings, text)];
  const isGrave = findings.some(({ category }) => grave.has(category));
  if (!isGrave) return named;
  return named.map((finding) =>
    finding.category === 'person' && finding.severity === 'medium'
      ? { ...finding, severity: 'high', evidence: [...finding.evidence, 'company'] }
      : finding,
  );
}

/** Where a part of a full name stands again by itself: "Ms Okafor" after "Ngozi Okafor". */
function laterMentions(findings: readonly Finding[], text: string): Finding[] {
  const fullNames = findings.filter(({ category, severity }) => category === 'person' && severity !== 'low');
  const parts = new Map<string, Finding>();
  for (const name of fullNames)
    for (const [part] of text.slice(name.start, name.end).matchAll(namePart))
      if (!parts.has(part) && parts.size < mostNames) parts.set(part, name);
  const taken = new Uint8Array(text.length);
  for (const { start, end } of fullNames) taken.fill(1, start, end);
  const found: Finding[] = [];
  for (const [part, name] of parts) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      const end = at + part.length;
      const alone = !taken[at] && !isWordCharacter(text[at - 1]) && !isWordCharacter(text[end]);
      if (alone) found.push({ ...name, severity: 'low', start: at, end, evidence: ['named-before'] });
      if (found.length >= mostMentions) return found;
    }
  }
  return found;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /^[\p{L}\p{M}\p{N}_@]$/u.test(character);
}
