import type { Question } from './question';

/** The in-page interface, as the guard knows it. */
export interface Interface {
  /** Shows a question, or shows the same one anew. */
  show(question: Question): void;
  hide(): void;
  /** Whether an event's target is the interface itself. */
  owns(target: EventTarget | null): boolean;
}

type Connect = (ui: Interface) => void;

/**
 * Where guard and interface meet: the global of the extension's isolated world, which no page script can see.
 * Events would pass through the page.
 */
const meetingPoint = Symbol.for('sotto');

/** Offers the guard to the interface. False if this document has a guard already. */
export function offerGuard(connect: Connect): boolean {
  if (Reflect.has(globalThis, meetingPoint)) return false;
  Reflect.set(globalThis, meetingPoint, connect);
  return true;
}

/** Connects the interface to the guard of this document, if there is one. */
export function connectToGuard(ui: Interface): void {
  const connect: Connect | undefined = Reflect.get(globalThis, meetingPoint);
  connect?.(ui);
}
