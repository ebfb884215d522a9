import type { Span } from '../../../cli/scoring';
import type { ExchangeType } from '../../../lib/detect/finding';

/** A stretch that a detector reports, in UTF-16 code units. */
export interface Reported extends Span {
  readonly type: ExchangeType;
}

/**
 * Reads one text as a user of the detector would, and says what it found only when asked: the reading is timed, the
 * translation into spans is not.
 */
export type Read = (text: string) => (() => Reported[]) | Promise<() => Reported[]>;

/** What was read of one text; `failed` if the detector threw. */
export interface Reading {
  readonly findings: readonly Reported[];
  readonly us: number;
  readonly failed?: boolean;
}

export interface ReadOptions {
  /** How long one text may take. */
  readonly limitMs: number;
  /** Only the time is wanted. */
  readonly timeOnly?: boolean;
}

/** A detector that runs, in a process of its own. */
export interface Running {
  readonly loadMs: number;
  /** Reads texts one by one; null where one took too long. */
  read(texts: readonly string[], options: ReadOptions): Promise<(Reading | null)[]>;
  close(): void;
}

/** How a detector is run. */
export type Run =
  /** A module that `reader.ts` loads. */
  | { readonly as: 'module'; load(): Promise<Read> }
  /** A program that reads and prints lines as `reader.ts` does. */
  | { readonly as: 'program'; command(): readonly string[] }
  /** Anything else. */
  | { readonly as: 'other'; start(): Promise<Running> };

/** Another detector, that Sotto is compared with. */
export interface Peer {
  readonly name: string;
  /** What it looks for, where that is only one of what is measured. */
  readonly only?: 'secrets' | 'names';
  /** Puts it into the folder of the peers, never into the project; throws if it cannot be had. */
  install(): void | Promise<void>;
  readonly run: Run;
  /** What a page would import to use it, and the folder where that is installed. */
  readonly page?: { readonly folder: string; readonly packages: readonly string[] };
}
