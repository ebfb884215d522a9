import type { PagePolicy } from '../policy/page-policy';
import type { Redacted } from '../redact/redact';
import type { Editable } from './editable';
import type { Question } from './question';
import type { Redactor } from './redactor';
import type { ReviewedDraft } from './review';

/** The in-page interface, as the guard knows it. */
export interface Interface {
  readonly redactor: Redactor;
  /** Says what is put in the place of values; nothing until the policy has arrived. */
  pagePolicy: PagePolicy | null;
  /** Whether answers show the values that placeholders stand for. */
  restores: boolean;
  /** Whether it writes what a script of the page was about to copy. */
  takesCopy(texts: Readonly<Record<string, string>>): boolean;
  /** Redacts what stands in a message box. Whether it did is for the caller to see: by reading again. */
  replaceSpans(composer: Editable, redacted: Redacted): Promise<void>;
  /** Shows a question, or shows the same one anew. */
  show(question: Question): void;
  hide(): void;
  /** Shows what was found in a draft, or nothing any more. */
  review(draft: ReviewedDraft | null): void;
  /** Whether a key belongs to the interface itself; it takes what it is meant to do then. */
  owns(event: KeyboardEvent): boolean;
}
