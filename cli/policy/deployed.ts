import type { BrowserName } from './browsers';

/** Something that is wrong, in words: which setting, what, and what comes of it. */
export interface Remark {
  /** The setting, with the place in it: `ownWords[3]`, `categoryActions.card`. Empty: the file as a whole. */
  readonly setting: string;
  readonly text: string;
}

/** What a file sets for one extension in one browser. */
export interface Deployed {
  /** Nothing where the file does not say; Chromium is meant by `chrome`. */
  readonly browser: BrowserName | null;
  readonly extension: string | null;
  /** As the browser reads it, before it compares types. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is lost in the reading. */
  readonly remarks: readonly Remark[];
}

/** What is to be written: settings for one extension in one browser. */
export interface Target {
  readonly browser: BrowserName;
  readonly extension: string;
  /** Whether the browser is to install the extension, too. */
  readonly install: boolean;
}

/** A way in which settings come to a browser. */
export interface Channel {
  readonly title: string;
  /** Whether a text is written this way; of several that say yes, the first is right. */
  readonly reads: (text: string) => boolean;
  /** Throws `UnreadableFile`. */
  readonly read: (text: string) => readonly Deployed[];
  readonly write: (values: Readonly<Record<string, unknown>>, target: Target) => string;
}

/** A file that says nothing, because it cannot be read; the message is for people. */
export class UnreadableFile extends Error {}

/** What a value is, in words, without the value. */
export function typeInWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (ArrayBuffer.isView(value)) return 'data';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'true or false';
  if (typeof value === 'number') return 'a number';
  return 'a map';
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeInWords(value) === 'a map';
}
