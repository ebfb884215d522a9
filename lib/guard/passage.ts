import type { Editable } from './editable';

/** How long an approved send may take to reach the page's last handler, in milliseconds. */
const lifetimeMs = 1000;

/**
 * One-shot permission for one text in one composer, after a person chose to send it anyway. The page may turn
 * one event into another (Enter into a click, a click into a submit), so each kind of event passes once.
 */
export class Passage {
  readonly #text: string;
  readonly #composer: Editable;
  readonly #until: number;
  readonly #used = new Set<string>();

  /** `now` in milliseconds of the same clock as `covers`. */
  constructor(text: string, composer: Editable, now: number) {
    this.#text = text;
    this.#composer = composer;
    this.#until = now + lifetimeMs;
  }

  /** Whether the composer still holds what was approved. */
  isFor(text: string): boolean {
    return text === this.#text;
  }

  /** Whether this event may pass; uses it up for its kind. */
  covers(kind: string, text: string, composer: Editable, now: number): boolean {
    if (now > this.#until || text !== this.#text || composer !== this.#composer || this.#used.has(kind))
      return false;
    this.#used.add(kind);
    return true;
  }
}
