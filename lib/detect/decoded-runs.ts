import { isAlphanumeric, isDigit } from './ascii';
import { decodeBase64 } from './base64';

/** A stretch of a text that says something else when it is decoded. */
export interface DecodedRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly encoding: 'base64' | 'hex' | 'url' | 'html' | 'json';
}

/** Shortest stretch that is decoded, in UTF-16 code units: nine characters in base64. */
const shortest = 12;

/** How much of a stretch shows whether it is text: whole bytes in each encoding. */
const head = 16;

/** How each is written, and read. */
export const encodings: readonly {
  readonly encoding: DecodedRun['encoding'];
  readonly pattern: RegExp;
  /** What a run is made of, and how many of it stand in a row at least, where a pattern is tried at runs only. */
  readonly run?: { readonly isOf: (code: number) => boolean; readonly shortest: number };
  readonly decode: (run: string) => string | null;
}[] = [
  {
    encoding: 'hex',
    run: { isOf: isHexadecimal, shortest: 16 },
    pattern: /(?<![\dA-Za-z])(?:[\da-fA-F]{2}){8,}(?![\dA-Za-z])/y,
    decode: (run) => (beginsAsText(hexToBytes(run.slice(0, head))) ? bytesToText(hexToBytes(run)) : null),
  },
  {
    encoding: 'base64',
    run: { isOf: isBase64, shortest: 11 },
    // Not a word: a capital or a digit stands among its first characters. Not a number, nor the part of a token.
    pattern:
      /(?<![\w+/=.-])(?=\d{0,20}[A-Za-z+/_-])(?=[a-z+/_-]{0,12}[A-Z\d])[A-Za-z\d+/_-]{11,}={0,2}(?![\w+/=.-])/y,
    decode: (run) => (beginsAsText(decodeBase64(run.slice(0, head))) ? bytesToText(decodeBase64(run)) : null),
  },
  {
    encoding: 'url',
    // From the first escape on; what stands before it is added below.
    pattern: /(?:%[\da-fA-F]{2}[\w.~+*!@:/-]{0,200}){1,2000}/g,
    decode: (run) => {
      const bytes = run
        .replaceAll('+', ' ')
        .replace(/%(..)/g, (_, pair) => String.fromCharCode(Number.parseInt(pair, 16)));
      return bytesToText(bytes);
    },
  },
  {
    encoding: 'json',
    // RFC 8259, section 7; JavaScript, Java, Python and C# write the same.
    pattern: /(?:\\u[\da-fA-F]{4}[\w.@:/-]{0,200}){2,2000}/g,
    decode: (run) =>
      run.replace(/\\u(....)/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))),
  },
  {
    encoding: 'html',
    pattern:
      /(?:&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp|commat|period);[\w.@:/-]{0,200}){1,2000}/g,
    decode: (run) =>
      run.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (_, decimal, hex, name) => {
        const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
        return name
          ? (entities[name] ?? ' ')
          : code > 0 && code < 0x110000
            ? String.fromCodePoint(code)
            : ' ';
      }),
  },
];

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  commat: '@',
  period: '.',
};

/** Stretches in base64, hexadecimal, URL, HTML or JSON escapes that hold readable text; one level deep. */
export function decodedRuns(text: string): DecodedRun[] {
  const runs: DecodedRun[] = [];
  for (const { encoding, pattern, run, decode } of encodings) {
    const add = (start: number, end: number) => {
      const written = text.slice(start, end);
      if (written.length < shortest) return;
      const decoded = decode(written);
      if (decoded !== null && decoded !== written) runs.push({ start, end, text: decoded, encoding });
    };
    if (run)
      for (const start of runStarts(text, run.isOf, run.shortest)) {
        pattern.lastIndex = start;
        if (pattern.test(text)) add(start, pattern.lastIndex);
      }
    else if (text.includes(encoding === 'url' ? '%' : encoding === 'html' ? '&' : '\\u'))
      for (const { 0: match, index } of text.matchAll(pattern))
        add(wordStart(text, index), index + match.length);
  }
  return runs;
}

/** Where so many characters of a kind stand in a row; of so many in a row, one that is looked at is always among them. */
function runStarts(text: string, isOf: (code: number) => boolean, shortest: number): number[] {
  const starts: number[] = [];
  for (let i = shortest - 1; i < text.length; i += shortest) {
    if (!isOf(text.charCodeAt(i))) continue;
    let start = i;
    while (isOf(text.charCodeAt(start - 1))) start--;
    while (isOf(text.charCodeAt(i))) i++;
    if (i - start >= shortest) starts.push(start);
  }
  return starts;
}

function isHexadecimal(code: number): boolean {
  return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102);
}

function isBase64(code: number): boolean {
  return isAlphanumeric(code) || code === 43 || code === 45 || code === 47 || code === 95;
}

/** Where the word that an escape stands in begins. */
function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < 64 && /[\w.~+@:/?=&#-]/.test(text[start - 1] ?? '')) start--;
  return start;
}

function hexToBytes(run: string): string {
  return run.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/** Whether the first bytes, one a character, may be text: most runs that are none show it at once. */
function beginsAsText(bytes: string | null): boolean {
  return bytes !== null && /^[\t\n\r\x20-\x7e\x80-\xff]{4}/.test(bytes);
}

/** Bytes, one a character, as UTF-8; nothing if they are no text that people read. @see RFC 3629, section 4 */
function bytesToText(bytes: string | null): string | null {
  if (bytes === null) return null;
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const first = bytes.charCodeAt(i);
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (first < 0x80 ? isControl(first) : first < 0xc2 || first > 0xf4) return null;
    let code = length === 1 ? first : first & (0x7f >> length);
    for (let j = 1; j < length; j++) {
      const next = bytes.charCodeAt(i + j);
      if ((next & 0xc0) !== 0x80) return null;
      code = (code << 6) | (next & 0x3f);
    }
    // Longer than they need be, halves of a pair, and beyond the last.
    if (length > 2 && (code < (length === 3 ? 0x800 : 0x10000) || (code >= 0xd800 && code < 0xe000)))
      return null;
    if (code > 0x10ffff) return null;
    text += String.fromCodePoint(code);
    i += length;
  }
  return text;
}

function isControl(code: number): boolean {
  return code === 0x7f || (code < 0x20 && code !== 9 && code !== 10 && code !== 13);
}
