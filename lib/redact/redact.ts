import type { Finding } from '../detect/finding';
import { isTitle } from './name-words';
import type { RedactionStyle } from './redaction-style';
import type { Vault } from './vault';

/** What stands where in a text, and what is to stand there. In UTF-16 code units of the text as given. */
export interface Redaction {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

export interface Redacted {
  readonly text: string;
  /** In the order of the text. */
  readonly redactions: readonly Redaction[];
}

/** How values are replaced: in which style each, and which names mean something else already. */
export interface RedactOptions {
  styleOf?(finding: Finding, value: string): RedactionStyle;
  isTaken?(name: string): boolean;
}

/**
 * Puts something else in the place of each finding. Findings must not overlap. Nothing is new that stands in the text
 * already.
 */
export function redact(
  text: string,
  findings: readonly Finding[],
  vault: Vault,
  { styleOf = () => 'placeholder', isTaken = () => false }: RedactOptions = {},
): Redacted {
  const redactions = findings
    .toSorted((a, b) => a.start - b.start)
    .map((finding) => {
      const { start, end } = finding;
      const value = text.slice(start, end);
      const replacement = vault.standInFor(value, {
        kind: finding,
        style: styleOf(finding, value),
        isTaken: (name) => text.includes(name) || isTaken(name),
      });
      return { start, end, replacement };
    });
  let redacted = '';
  let at = 0;
  for (const { start, end, replacement } of redactions) {
    redacted += text.slice(at, start) + replacement;
    at = end;
  }
  return { text: redacted + text.slice(at), redactions };
}

/** Whether a finding is what this vault put into texts, or stands inside it. One without any extent is not. */
export function isStandIn(text: string, { start, end }: Finding, vault: Vault): boolean {
  if (end <= start) return false;
  const open = text.lastIndexOf('[', start);
  const close = text.indexOf(']', end - 1);
  if (open >= 0 && close >= 0 && vault.valueOf(text.slice(open, close + 1)) !== undefined) return true;
  if (vault.standIns.size === 0) return false;
  const from = Math.max(0, start - around);
  const inside = vault.standIns
    .in(text.slice(from, end + around))
    .map((standIn) => ({ start: from + standIn.start, end: from + standIn.end }))
    .filter((standIn) => standIn.start < end && standIn.end > start);
  let rest = '';
  let at = start;
  for (const standIn of inside) {
    rest += text.slice(at, Math.max(at, standIn.start));
    at = Math.max(at, standIn.end);
  }
  rest += text.slice(at, end);
  // The detector may take a title along.
  return inside.length > 0 && (rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every(isTitle);
}

/** So far on each side something may stand that takes in a finding, in UTF-16 code units. */
const around = 200;
