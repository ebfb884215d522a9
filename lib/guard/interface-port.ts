import type { Question } from './question';
import type { Redactor } from './redactor';

/** The in-page interface, as the guard knows it. */
export interface Interface {
  readonly redactor: Redactor;
  /** Whether answers show the values that placeholders stand for. */
  restores: boolean;
  /** Whether it writes what a script of the page was about to copy. */
  takesCopy(texts: Readonly<Record<string, string>>): boolean;
  /** Shows a question, or shows the same one anew. */
  show(question: Question): void;
  hide(): void;
  /** Whether an event's target is the interface itself. */
  owns(target: EventTarget | null): boolean;
}
