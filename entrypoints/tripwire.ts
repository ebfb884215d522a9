import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setTripwire } from '../lib/tripwire/tripwire';

/** Watches what leaves the page by script, in the page's own world. */
export default defineUnlistedScript(() => setTripwire());
