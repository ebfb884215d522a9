import type { Range } from './columns';

/** Shortest and longest segment, in UTF-16 code units. */
const shortest = 256;
const longest = 512;

/**
 * Cuts a text into segments, after line ends and blanks where there are some. Where a cut falls depends on the text
 * right before it alone, so that a change moves few of them.
 */
export function segmentsOf(text: string): Range[] {
  const segments: Range[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= longest ? text.length : endOf(text, start);
    segments.push({ start, end });
    start = end;
  }
  return segments;
}

function endOf(text: string, start: number): number {
  const part = text.slice(start + shortest, start + longest);
  const cut = part.indexOf('\n') >= 0 ? part.indexOf('\n') : part.indexOf(' ');
  if (cut >= 0) return start + shortest + cut + 1;
  const last = text.charCodeAt(start + longest - 1);
  // Not between the halves of a surrogate pair.
  return start + longest - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
}
