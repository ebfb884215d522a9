import type { NameTagger } from '../detect/name-tagger';
import type { Departure } from '../tripwire/line';
import type { Interface } from './interface-port';
import type { MakePatternFinder } from './pattern-port';

/** What scripts that come later connect to a guard. */
export interface Connections {
  connect(ui: Interface): void;
  connectPatterns(make: MakePatternFinder): void;
  connectTagger(tagger: NameTagger): void;
  /** Whether something that is about to leave holds what this guard holds. */
  withholds(departure: Departure): boolean;
}

/**
 * Where a guard and what comes later meet: the global of the extension's isolated world, which no page script can see.
 * Events would pass through the page.
 */
const meetingPoint = Symbol.for('sotto');

/** Offers the guard to what comes later. False if this document has a guard already. */
export function offerGuard(guard: Connections): boolean {
  if (Reflect.has(globalThis, meetingPoint)) return false;
  Reflect.set(globalThis, meetingPoint, guard);
  return true;
}

/** The guards of the documents that opened or hold this one, as far as they are of the same origin. */
export function guardsAround(): Connections[] {
  return [parent, top, opener].flatMap((other: Window | null) => {
    try {
      return other && other !== window ? (Reflect.get(other, meetingPoint) ?? []) : [];
    } catch {
      return [];
    }
  });
}

/** The guard of this document, if there is one. */
export function guardHere(): Connections | null {
  return Reflect.get(globalThis, meetingPoint) ?? null;
}
