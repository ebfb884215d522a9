import { isAlphanumeric } from './ascii';
import type { Category, Finding } from './finding';

/** What makes a person's name, birth date and address grave when it stands in the same text. */
const grave: ReadonlySet<Category> = new Set(['national-id', 'health', 'bank', 'card', 'money']);

/** What says more of a person in such company. */
const personal: ReadonlySet<Category> = new Set(['person', 'birth-date', 'address']);

/** So many different ones of the same kind are a list of people, not somebody's own. */
const fewestOfList = 10;

/** What lists of people are made of. */
const listed: ReadonlySet<Category> = new Set(['contact', 'address', 'birth-date']);

/** Parts of a name that are worth marking again: long enough not to be a particle or an initial. */
const namePart = /\p{Lu}[\p{L}\p{M}'-]{2,}/gu;

/** Names that are looked for again, and places where they are found: enough for any text that people write. */
const mostNames = 50;
const mostMentions = 500;

/** How near to a public figure's name something private has to stand to make it a private person's. */
const beside = 80;

/** What is said of private people. */
const saidOfPrivate: ReadonlySet<Category> = new Set(['birth-date', 'national-id', 'health', 'contact']);

/** Looks at all findings of one normalised text together: names that come again, and what company makes of findings. */
export function documentPass(findings: readonly Finding[], text: string): Finding[] {
  const agreed = privatePeople(wholeAddresses(agreeing(findings, text), text));
  const named = [...agreed, ...laterMentions(agreed, text)];
  const isGrave = findings.some(({ category, severity }) => grave.has(category) && severity !== 'low');
  const isNamed = agreed.some(({ category, severity }) => category === 'person' && severity !== 'low');
  const lists = listsIn(findings, text);
  if (!isGrave && !isNamed && lists.size === 0) return named;
  return named.map((finding) => {
    // What somebody has, once it says who.
    if (isNamed && finding.category === 'health' && finding.severity === 'low')
      return graver(finding, 'company');
    if (finding.severity !== 'medium') return finding;
    if (isGrave && personal.has(finding.category)) return graver(finding, 'company');
    return lists.has(finding.id) ? graver(finding, 'list') : finding;
  });
}

function graver(finding: Finding, reason: string): Finding {
  return { ...finding, severity: 'high', evidence: [...finding.evidence, reason] };
}

/** Identifiers of which so many different values stand in a text that it is a list of people. */
function listsIn(findings: readonly Finding[], text: string): ReadonlySet<string> {
  const values = new Map<string, Set<string>>();
  if (findings.length < fewestOfList) return new Set();
  for (const { id, category, start, end } of findings) {
    if (!listed.has(category)) continue;
    const known = values.get(id) ?? new Set();
    known.add(text.slice(start, end).toLowerCase());
    values.set(id, known);
  }
  return new Set([...values].filter(([, known]) => known.size >= fewestOfList).map(([id]) => id));
}

/** Of names that are written alike, the same kind for all: that of most. */
function agreeing(findings: readonly Finding[], text: string): Finding[] {
  const votes = new Map<string, Map<string, Finding[]>>();
  for (const finding of findings) {
    if (!isName(finding)) continue;
    const value = text.slice(finding.start, finding.end);
    const kinds = votes.get(value) ?? new Map<string, Finding[]>();
    votes.set(value, kinds);
    kinds.set(finding.id, [...(kinds.get(finding.id) ?? []), finding]);
  }
  return findings.map((finding) => {
    const kinds = isName(finding) ? votes.get(text.slice(finding.start, finding.end)) : undefined;
    if (!kinds || kinds.size < 2) return finding;
    const [most] = [...kinds.values()].toSorted((a, b) => b.length - a.length);
    const [first] = most ?? [];
    if (!first || first.id === finding.id) return finding;
    const { id, category, severity } = first;
    return { ...finding, id, category, severity };
  });
}

function isName({ category }: Finding): boolean {
  return category === 'person' || category === 'place' || category === 'organisation';
}

/** What stands between the parts of an address. */
const betweenParts = /^(?:, ?|,?[ \t]{0,3}\n[ \t]{0,4})$/;

/** An address and the town or country behind it, after a comma or alone in the next line, are one. */
function wholeAddresses(findings: readonly Finding[], text: string): Finding[] {
  const whole: Finding[] = [];
  for (const finding of findings) {
    const last = whole.at(-1);
    const isPart =
      last?.category === 'address' &&
      finding.category === 'place' &&
      finding.start - last.end < 12 &&
      betweenParts.test(text.slice(last.end, finding.start)) &&
      (text[last.end] === ',' || /^[.,;]?[ \t]{0,3}(?:\n|$)/.test(text.slice(finding.end, finding.end + 5)));
    if (isPart) whole[whole.length - 1] = { ...last, end: finding.end };
    else whole.push(finding);
  }
  return whole;
}

/** A public figure's name beside what is only said of private people is a private person's. */
function privatePeople(findings: readonly Finding[]): Finding[] {
  const others = findings.filter(({ category }) => saidOfPrivate.has(category));
  if (others.length === 0) return [...findings];
  return findings.map((finding) => {
    if (!finding.evidence.includes('public-figure') || finding.severity !== 'low') return finding;
    const isPrivate = others.some(
      ({ start, end }) => start - finding.end < beside && finding.start - end < beside,
    );
    return isPrivate ? { ...finding, severity: 'medium' } : finding;
  });
}

/** Where a name or a part of a full one stands again by itself: "Ms Okafor" after "Ngozi Okafor". */
function laterMentions(findings: readonly Finding[], text: string): Finding[] {
  const people = findings.filter(({ category }) => category === 'person');
  if (people.length === 0) return [];
  const parts = new Map<string, Finding>();
  const add = (part: string, name: Finding) => {
    if (!parts.has(part) && parts.size < mostNames) parts.set(part, name);
  };
  for (const name of people) {
    const value = text.slice(name.start, name.end);
    const words = value.match(namePart) ?? [];
    if (words.length > 0) add(value, name);
    if (name.severity !== 'low') for (const part of words) add(part, name);
  }
  const taken = new Uint8Array(text.length);
  for (const { start, end } of findings) taken.fill(1, start, end);
  const found: Finding[] = [];
  for (const [part, name] of parts) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      const end = at + part.length;
      const alone = !taken[at] && !isWordCharacter(text[at - 1]) && !isWordCharacter(text[end]);
      const isWhole = part.length === name.end - name.start;
      if (alone)
        found.push({
          ...name,
          severity: isWhole ? name.severity : 'low',
          start: at,
          end,
          evidence: ['named-before'],
        });
      if (found.length >= mostMentions) return found;
    }
  }
  return found;
}

function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  return code < 128
    ? isAlphanumeric(code) || code === 95 || code === 64
    : /^[\p{L}\p{M}\p{N}_@]$/u.test(character);
}
