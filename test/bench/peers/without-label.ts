import type { Reported } from './peer';

/** A user name or password without the label that a peer redacts too: `mkline` of `login: mkline`. */
export function withoutLabel(span: Reported, text: string): Reported {
  if (span.type !== 'USERNAME' && span.type !== 'PASSWORD') return span;
  const label = /^[^:=]*[:=]\s*["']?/.exec(text.slice(span.start, span.end));
  const start = span.start + (label?.[0].length ?? 0);
  return start < span.end ? { ...span, start } : span;
}
