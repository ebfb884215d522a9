import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { postForParent } from '../lib/platform/post-unnamed';

/** Runs in `sender.html`, in a frame of Firefox's background, and posts the team's counts for it. */
export default defineUnlistedScript({ include: ['firefox'], main: () => postForParent() });
