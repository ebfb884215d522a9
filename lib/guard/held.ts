import type { Finding } from '../detect/finding';
import type { Editable } from './editable';
import type { Verdict } from './inspector';

/** A send that was held, and where; or a draft that a person wants to decide on before. */
export interface HeldSend {
  readonly occasion: 'send' | 'draft';
  readonly composer: Editable;
  readonly verdict: Verdict;
  /** What was clicked to send; nothing for a key. */
  readonly control: HTMLElement | null;
}

/** Something on its way into the page that was held: the page has nothing of it yet. */
export interface HeldIncoming {
  readonly occasion: 'paste' | 'drop' | 'attach';
  readonly verdict: Verdict;
  /** Judges it anew. */
  judge(): Verdict;
  /** Lets it in without these findings. */
  redact(findings: readonly Finding[]): void | Promise<void>;
  /** Lets it in as it is; `granted` if a person wanted it in spite of what was found. */
  letIn(granted: boolean): void | Promise<void>;
  /** Puts things back as they were before. */
  giveUp(): void;
}

export type Held = HeldSend | HeldIncoming;

/** Whether it stands in a message box. */
export function isInComposer(held: Held): held is HeldSend {
  return held.occasion === 'send' || held.occasion === 'draft';
}
