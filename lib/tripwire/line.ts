/**
 * How the guard and the tripwire find each other, before any script of the page runs. Afterwards they speak through
 * events whose name only they know: synchronous across worlds, where messages are not.
 */
export const names = { ask: 'sotto:who', tell: 'sotto:here' } as const;

/** What the guard tells the tripwire, as JSON in the event's detail. */
export interface Line {
  /** Name of the events on which the tripwire asks. */
  readonly event: string;
  /** Addresses of requests that carry a prompt: held unless the guard lets them go. `*` stands for anything. */
  readonly requests: readonly string[];
  /** Addresses of requests that carry a draft and that a site can do without: held likewise, and until typing pauses. */
  readonly drafts: readonly string[];
}

/** What is about to leave, as JSON in the event's detail. */
export interface Departure {
  /**
   * Answered by `preventDefault`: a `request` or a `draft` then leaves, and stays if nobody answers; anything `other`
   * then stays, and leaves if nobody answers. A `copy` is what a script puts on the clipboard, its texts by their types as
   * JSON: if it is answered, the guard does that.
   */
  readonly kind: 'request' | 'draft' | 'other' | 'copy';
  readonly url: string;
  readonly body: string;
}

/** How long a draft is kept back for, in milliseconds; if somebody types meanwhile, it does not leave. */
export const draftDelayMs = 700;
