import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardHere } from '../lib/guard/meeting-point';
import { loadTagger } from '../lib/names/load-tagger';
import { weights } from '../lib/names/weights';

/** Finds names in running text for the guard of this document; comes when a composer is used. */
export default defineUnlistedScript(async () => {
  const guard = guardHere();
  if (guard) guard.connectTagger(await loadTagger(weights));
});
