import { isAlphanumeric, isDigit, isLetter } from './ascii';

/** Letters of Latin scripts, digits and the low line: what codes and words are made of. */
function isWord(code: number): boolean {
  return isAlphanumeric(code) || code === 95 || (code >= 0xc0 && code <= 0x24f);
}

/** Whether a number may begin at an offset: not inside a word, a decimal, a path, an address or a time. */
export function mayBeginAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset - 1);
  if (isWord(code) || code === 43 || code === 45 || code === 46) return false;
  const earlier = text.charCodeAt(offset - 2);
  return code === 47 || code === 64 ? !isAlphanumeric(earlier) : code !== 58 || !isDigit(earlier);
}

/** Whether a number may end at an offset: no word goes on, nor does one after a joining sign. */
export function mayEndAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (isWord(code)) return false;
  const joins = (code >= 45 && code <= 47) || code === 58 || code === 64;
  return !joins || !isAlphanumeric(text.charCodeAt(offset + 1));
}

/** Whether a word may begin at an offset: not right after a letter. */
export function mayBeginWord(text: string, offset: number): boolean {
  return !isLetter(text.charCodeAt(offset - 1));
}
