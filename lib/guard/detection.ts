import type { detect, detectInSlices } from '../detect/detect';
import type { AllowList } from '../policy/allow-list';
import type { ownFinder } from './own-finder';

/** What finds things in texts. */
export interface Detection {
  readonly detect: typeof detect;
  readonly detectInSlices: typeof detectInSlices;
  readonly ownFinder: typeof ownFinder;
  allowListOf(entries: readonly string[]): AllowList;
}

/** Where the script that holds it leaves first the function that makes it, then what that made. */
export const detectionPlace = 'sotto:detection';

const place = Symbol.for(detectionPlace);

/**
 * The detection, made when it is first asked for: most pages and frames hold nothing that is to be read, and compiling
 * and running its script is most of what a guard costs.
 */
export function detection(): Detection {
  const found = Reflect.get(globalThis, place);
  if (typeof found === 'function') found();
  return Reflect.get(globalThis, place);
}

/** Leaves it where the guard looks. */
export function offerDetection(made: Detection): void {
  Reflect.set(globalThis, place, made);
}
