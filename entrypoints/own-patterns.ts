import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardHere } from '../lib/guard/meeting-point';
import { OwnPatterns } from '../lib/patterns/own-patterns';

/** Finds own patterns for the guard of this document; runs only where there are some. */
export default defineUnlistedScript(() => {
  guardHere()?.connectPatterns((patterns) => new OwnPatterns(patterns));
});
