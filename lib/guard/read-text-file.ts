/** Longest file that is read, in bytes. */
export const longestFile = 5_000_000;

/** What a file begins with that is no text, or whose text stands in it in another way. */
const otherFormats = /^(?:%PDF-|PK\u0003\u0004|\u001f\u008b|\u0089PNG|GIF8|\u00ff\u00d8\u00ff|RIFF)/;

/** Characters that no text is written with. */
const control = /[\0-\x07\x0e-\x1a\x1c-\x1f]/g;

/** A text may have so many of them, as logs of terminals do: one in that many characters. */
const charactersPerControl = 200;

/** The text of a file, whatever it is called; null if it is no text, or too long. Rejects if it cannot be read. */
export async function readTextFile(file: File): Promise<string | null> {
  if (file.size > longestFile) return null;
  return textOf(new Uint8Array(await file.arrayBuffer()));
}

/** What bytes say: in UTF-8, in UTF-16 with its mark, or in the older encoding of Western Windows. Null if no text. */
export function textOf(bytes: Uint8Array): string | null {
  if (otherFormats.test(String.fromCharCode(...bytes.subarray(0, 8)))) return null;
  const text = decode(bytes);
  const controls = text.match(control)?.length ?? 0;
  return controls * charactersPerControl > text.length ? null : text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
