import type { Range } from './columns';
import type { Cue } from './cues';
import type { Finding } from './finding';
import { reach } from './scan';

/** What was found in a segment, in offsets from its start. */
export interface Segment {
  readonly cues: readonly Cue[];
  readonly findings: readonly Finding[];
}

/** More segments than a draft of many pages has. */
const mostSegments = 512;

/** Remembers what was found in segments, so that a keystroke costs only its own. In memory alone, the latest ones. */
export class SegmentCache {
  readonly #segments = new Map<string, Segment>();

  /** All that what is found in a segment depends on: its text and that around it, and the language. */
  keyOf(text: string, { start, end }: Range, language: string): string {
    const from = Math.max(0, start - reach.before);
    return `${language} ${start - from} ${end - start} ${text.slice(from, end + reach.after)}`;
  }

  get(key: string): Segment | undefined {
    const segment = this.#segments.get(key);
    if (segment) {
      this.#segments.delete(key);
      this.#segments.set(key, segment);
    }
    return segment;
  }

  set(key: string, segment: Segment): void {
    this.#segments.set(key, segment);
    if (this.#segments.size <= mostSegments) return;
    for (const oldest of this.#segments.keys()) {
      this.#segments.delete(oldest);
      return;
    }
  }
}
