import { kindOf, lowerOf, unit } from './characters';

/** What the letters of a token look like. */
export const look = {
  other: 0,
  lower: 1,
  /** A capital and small letters. */
  title: 2,
  /** Two capitals or more. */
  upper: 3,
  /** One capital alone. */
  initial: 4,
  mixed: 5,
  caseless: 6,
  digits: 7,
  newline: 8,
  /** What sets cells and items of a list apart; a comma does, too, without a blank after it. */
  wall: 9,
} as const;

/** Longest token, in UTF-16 code units; a longer run is several. */
const longest = 40;

/** Most tokens of a segment. */
export const mostTokens = 1024;

const hashStart = 0x811c9dc5;
const hashFactor = 0x01000193;

const comma = 44;

/** Whether no blank stands at an offset. */
function isTight(text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const kind = kindOf(text.charCodeAt(at));
  return kind !== unit.blank && kind !== unit.newline;
}

/** One step of FNV-1a, on a whole code unit. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, hashFactor);
}

/**
 * Tokens of a text: runs of letters and marks, runs of digits, runs of one other character, walls, line ends. Kept in arrays
 * that are used again for the next text.
 */
export class Tokens {
  length = 0;
  readonly start = new Int32Array(mostTokens);
  readonly end = new Int32Array(mostTokens);
  readonly look = new Uint8Array(mostTokens);
  /** Hash of the token in lower case, digits as 0. */
  readonly word = new Int32Array(mostTokens);
  /** Hash of its shape: runs of capitals, small letters, digits and others, each of at most two. */
  readonly shape = new Int32Array(mostTokens);

  /** Whether a token is made of letters. */
  isWord(i: number): boolean {
    const its = this.look[i] as number;
    return its >= look.lower && its <= look.caseless;
  }

  /** Whether any token is a word of two letters or more, or of a script that writes without blanks. */
  hasWord(): boolean {
    for (let i = 0; i < this.length; i++)
      if (
        this.isWord(i) &&
        ((this.end[i] as number) - (this.start[i] as number) > 1 || this.look[i] === look.caseless)
      )
        return true;
    return false;
  }

  /** Reads part of a text, as far as there is room; returns where it stopped. */
  read(text: string, from: number, to: number): number {
    let count = 0;
    let at = from;
    while (at < to && count < mostTokens) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === unit.blank) {
        at++;
        continue;
      }
      const start = at;
      let word = hashed(hashStart, lowerOf(code));
      let shape = hashed(hashStart, kind);
      at++;
      if (kind === unit.newline) {
        while (at < to && kindOf(text.charCodeAt(at)) === unit.newline) at++;
        this.look[count] = look.newline;
      } else if (kind === unit.digit) {
        for (; at < to && at - start < longest; at++) {
          const next = text.charCodeAt(at);
          if (kindOf(next) !== unit.digit) break;
          word = hashed(word, lowerOf(next));
        }
        shape = hashed(shape, Math.min(at - start, 5));
        this.look[count] = look.digits;
      } else if (kind === unit.ideograph) {
        this.look[count] = look.caseless;
      } else if (kind === unit.wall || (code === comma && isTight(text, at, to))) {
        shape = word;
        this.look[count] = look.wall;
      } else if (kind === unit.other) {
        while (at < to && at - start < longest && text.charCodeAt(at) === code) at++;
        if (at - start > 1) word = hashed(word, Math.min(at - start, 4));
        shape = word;
        this.look[count] = look.other;
      } else {
        let uppers = kind === unit.upper ? 1 : 0;
        let lowers = kind === unit.lower ? 1 : 0;
        let run = 1;
        let last = kind;
        for (; at < to && at - start < longest; at++) {
          const next = text.charCodeAt(at);
          const nextKind = kindOf(next);
          if (nextKind > unit.mark) break;
          word = hashed(word, lowerOf(next));
          if (nextKind === unit.upper) uppers++;
          else if (nextKind === unit.lower) lowers++;
          if (nextKind === last) run++;
          else {
            run = 1;
            last = nextKind;
          }
          if (run <= 2) shape = hashed(shape, nextKind);
        }
        if (uppers === 0) this.look[count] = lowers > 0 ? look.lower : look.caseless;
        else if (lowers === 0)
          this.look[count] = uppers === 1 && at - start === 1 ? look.initial : look.upper;
        else this.look[count] = uppers === 1 && kind === unit.upper ? look.title : look.mixed;
      }
      this.start[count] = start;
      this.end[count] = at;
      this.word[count] = word;
      this.shape[count] = shape;
      count++;
    }
    this.length = count;
    return at;
  }
}
