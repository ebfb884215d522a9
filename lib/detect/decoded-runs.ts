import { decodeBase64 } from './base64';

/** A stretch of a text that says something else when it is decoded. */
export interface DecodedRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly encoding: 'base64' | 'hex' | 'url' | 'html';
}

/** Shortest and longest stretch that is decoded, in UTF-16 code units. */
const shortest = 16;
const longest = 20_000;

/** How each is written, and read. */
export const encodings: readonly {
  readonly encoding: DecodedRun['encoding'];
  readonly pattern: RegExp;
  readonly decode: (run: string) => string | null;
}[] = [
  {
    encoding: 'hex',
    pattern: /(?<![\dA-Za-z])(?:[\da-fA-F]{2}){8,10000}(?![\dA-Za-z])/g,
    decode: (run) =>
      bytesToText(run.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))),
  },
  {
    encoding: 'base64',
    // Not a word: a capital or a digit stands among its first characters. Not the part of a token.
    pattern: /(?<![\w+/=.-])(?=[a-z+/_-]{0,12}[A-Z\d])[A-Za-z\d+/_-]{16,20000}={0,2}(?![\w+/=.-])/g,
    decode: (run) => {
      const bytes = decodeBase64(run);
      return bytes === null ? null : bytesToText(bytes);
    },
  },
  {
    encoding: 'url',
    // From the first escape on; what stands before it is added below.
    pattern: /(?:%[\da-fA-F]{2}[\w.~+*!@:/-]{0,200}){2,2000}/g,
    decode: (run) => {
      const bytes = run
        .replaceAll('+', ' ')
        .replace(/%(..)/g, (_, pair) => String.fromCharCode(Number.parseInt(pair, 16)));
      return bytesToText(bytes);
    },
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

/** Stretches in base64, hexadecimal, URL or HTML escapes that hold readable text; one level deep. */
export function decodedRuns(text: string): DecodedRun[] {
  const runs: DecodedRun[] = [];
  for (const { encoding, pattern, decode } of encodings) {
    if (encoding === 'url' && !text.includes('%')) continue;
    if (encoding === 'html' && !text.includes('&')) continue;
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const start = encoding === 'url' || encoding === 'html' ? wordStart(text, index) : index;
      const run = text.slice(start, index + match.length);
      if (run.length < shortest || run.length > longest) continue;
      const decoded = decode(run);
      if (decoded !== null && decoded !== run)
        runs.push({ start, end: start + run.length, text: decoded, encoding });
    }
  }
  return runs;
}

/** Where the word that an escape stands in begins. */
function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < 64 && /[\w.~+@:/-]/.test(text[start - 1] ?? '')) start--;
  return start;
}

/** Bytes, one a character, as UTF-8; nothing if they are no text that people read. */
function bytesToText(bytes: string): string | null {
  // Most runs that are no text show it at once.
  if (!/^[\t\n\r\x20-\x7e\x80-\xff]{4}/.test(bytes)) return null;
  try {
    const escaped = bytes.replace(/[%\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
    const text = decodeURIComponent(escaped);
    return /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}
