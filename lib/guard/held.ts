import type { Editable } from './editable';
import type { Verdict } from './inspector';

/** Something on its way into the page. */
export interface Incoming {
  readonly occasion: 'paste' | 'drop';
  /** What is coming, by media type. */
  readonly content: Readonly<Record<string, string>>;
  readonly restoreSelection: () => void;
}

/** What was held, and where. */
export interface Held {
  readonly composer: Editable;
  readonly verdict: Verdict;
  readonly incoming: Incoming | null;
  /** What was clicked to send; nothing for a key. */
  readonly control?: HTMLElement | null;
}
