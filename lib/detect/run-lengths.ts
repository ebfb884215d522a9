import { isAlphanumeric, isDigit, isLetter } from './ascii';

/** More letters and digits than this no identifier has that is looked for by length. */
const mostCounted = 31;

/** Longest group of letters after a blank. */
const longestLetters = 3;

/** Farthest that separators are followed. */
const reach = 56;

/**
 * How many letters and digits stand from an offset on to each place where a value may end, as a set of bits: for
 * `12 345 67Z` the bits 2, 5 and 8. One separator may stand between two groups; after a blank only a group that has a
 * digit, or up to three letters between such groups.
 */
export function lengthsAt(text: string, offset: number): number {
  let bits = 0;
  let count = 0;
  let lettersAfterBlank = false;
  // After a digit and a separator, groups that go on are the rest of a longer number.
  const before = text.charCodeAt(offset - 1);
  const isRest = isSeparator(before) && isDigit(text.charCodeAt(offset - 2));
  for (let i = offset; i < offset + reach; i++) {
    const code = text.charCodeAt(i);
    if (isAlphanumeric(code)) {
      if (++count > mostCounted) return bits;
      continue;
    }
    bits |= 1 << count;
    if (
      !isSeparator(code) ||
      !isAlphanumeric(text.charCodeAt(i + 1)) ||
      (isRest && (code === 32 || before !== 32))
    )
      return bits;
    if (code !== 32 || isDigit(text.charCodeAt(i + 1))) {
      lettersAfterBlank = false;
      continue;
    }
    const letters = lettersFrom(text, i + 1);
    const hasDigit = isDigit(text.charCodeAt(i + 1 + letters));
    if (letters > longestLetters || (!hasDigit && lettersAfterBlank)) return bits;
    lettersAfterBlank = !hasDigit;
  }
  return bits;
}

/** Number of letters that stand from an offset on, up to one more than a group of them may have. */
function lettersFrom(text: string, offset: number): number {
  let count = 0;
  while (count <= longestLetters && isLetter(text.charCodeAt(offset + count))) count++;
  return count;
}

/** Blank, hyphen, full stop, slash, colon, low line. */
function isSeparator(code: number): boolean {
  return code === 32 || code === 45 || code === 46 || code === 47 || code === 58 || code === 95;
}
