import type { Question } from './question';

/** The in-page interface, as the guard knows it. */
export interface Interface {
  /** Shows a question, or shows the same one anew. */
  show(question: Question): void;
  hide(): void;
  /** Whether an event's target is the interface itself. */
  owns(target: EventTarget | null): boolean;
}
