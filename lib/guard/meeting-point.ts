import type { NameTagger } from '../detect/name-tagger';
import type { Interface } from './interface-port';
import type { MakePatternFinder } from './pattern-port';

/** What scripts that come later connect to a guard. */
export interface Connections {
  connect(ui: Interface): void;
  connectPatterns(make: MakePatternFinder): void;
  connectTagger(tagger: NameTagger): void;
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

/** The guard of this document, if there is one. */
export function guardHere(): Connections | null {
  return Reflect.get(globalThis, meetingPoint) ?? null;
}
