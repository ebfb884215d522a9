import type { Finding } from '../detect/finding';
import type { Vault } from './vault';

/** What stands where in a text, and what is to stand there. In UTF-16 code units of the text as given. */
export interface Redaction {
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

export interface Redacted {
  readonly text: string;
  /** In the order of the text. */
  readonly replacements: readonly Redaction[];
}

/**
 * Puts a numbered placeholder in the place of each finding. Findings must not overlap. No placeholder is new that stands
 * in the text already, or of which `isTaken` says that it means something else.
 */
export function redact(
  text: string,
  findings: readonly Finding[],
  vault: Vault,
  isTaken: (name: string) => boolean = () => false,
): Redacted {
  const replacements = findings
    .toSorted((a, b) => a.start - b.start)
    .map(({ id, category, start, end }) => ({
      start,
      end,
      placeholder: vault.placeholderFor(
        text.slice(start, end),
        id,
        category,
        (name) => text.includes(name) || isTaken(name),
      ),
    }));
  let redacted = '';
  let at = 0;
  for (const { start, end, placeholder } of replacements) {
    redacted += text.slice(at, start) + placeholder;
    at = end;
  }
  return { text: redacted + text.slice(at), replacements };
}

/** Whether a finding is a placeholder of this vault, or stands inside one. One without any extent is not. */
export function isPlaceholder(text: string, { start, end }: Finding, vault: Vault): boolean {
  if (end <= start) return false;
  const open = text.lastIndexOf('[', start);
  const close = text.indexOf(']', end - 1);
  return open >= 0 && close >= 0 && vault.valueOf(text.slice(open, close + 1)) !== undefined;
}
