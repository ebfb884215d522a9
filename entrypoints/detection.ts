import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect, detectInSlices } from '../lib/detect/detect';
import { offerDetection } from '../lib/guard/detection';
import { ownFinder } from '../lib/guard/own-finder';
import { AllowList } from '../lib/policy/allow-list';

/** Finds things in texts for the guard of this document, which runs it when there is something to read. */
export default defineUnlistedScript(() =>
  offerDetection({ detect, detectInSlices, ownFinder, allowListOf: (entries) => new AllowList(entries) }),
);
