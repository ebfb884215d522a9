import type { Redaction } from './redact';

/** A piece of a text as it would leave: as it was, put in for a value, left in it by choice, or not shown. */
export interface PreviewPart {
  readonly kind: 'same' | 'replaced' | 'left' | 'gap';
  readonly text: string;
}

/** So much is shown on each side of what changes, in UTF-16 code units. */
const around = 160;

/** No preview shows more changes. */
const mostChanges = 60;

/**
 * How a text would read, with what changes told from what stays. Of a long text only what stands around changes is shown.
 * `left` are values that stay in it by choice.
 */
export function previewOf(
  text: string,
  redactions: readonly Redaction[],
  left: ReadonlySet<string> = new Set(),
): PreviewPart[] {
  const parts: PreviewPart[] = [];
  const shown = redactions.slice(0, mostChanges);
  let at = 0;
  for (const [index, { start, end, replacement }] of shown.entries()) {
    parts.push(...between(text.slice(at, start), index > 0, true));
    const value = text.slice(start, end);
    parts.push(left.has(value) ? { kind: 'left', text: value } : { kind: 'replaced', text: replacement });
    at = end;
  }
  parts.push(...between(text.slice(at), shown.length > 0, false));
  return parts;
}

/** What stands between two changes; in the middle, or at the end that has no change, not all of it. */
function between(text: string, isAfter: boolean, isBefore: boolean): PreviewPart[] {
  const most = around * (Number(isAfter) + Number(isBefore));
  if (text === '') return [];
  if (text.length <= most) return [{ kind: 'same', text }];
  const gap: PreviewPart = { kind: 'gap', text: '…' };
  const head = isAfter ? [{ kind: 'same', text: text.slice(0, around) } as const] : [];
  const tail = isBefore ? [{ kind: 'same', text: text.slice(-around) } as const] : [];
  return [...head, gap, ...tail];
}
