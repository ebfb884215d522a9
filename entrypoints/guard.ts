import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Guard } from '../lib/guard/guard';
import { learn } from '../lib/guard/learnt';
import { offerGuard } from '../lib/guard/meeting-point';
import { warmUp } from '../lib/guard/warm-up';
import { askFromPage } from '../lib/platform/ask-from-page';
import { deliverIncident } from '../lib/platform/deliver-incident';
import { isOrphaned } from '../lib/platform/page-runtime';
import { serveGuard } from '../lib/platform/serve-guard';
import { siteHere } from '../lib/sites/site-script';

/** Pauses between attempts to learn the policy, in milliseconds; the last one repeats. */
const pauses = [100, 500, 2000, 10_000];

/** Guards a chat page from its first moment on. */
export default defineUnlistedScript(() => {
  const site = siteHere(location.host);
  if (!site) return;
  const guard = new Guard(site, {
    record: (incident) => void deliverIncident(incident),
    askOverride: async (request) => (await askFromPage('override', request))?.opened === true,
    loadPatterns: () => void load('loadPatterns', () => guard.needsPatterns),
    loadTagger: () => void load('loadTagger', () => guard.needsTagger),
    tell: (state) => void askFromPage('state', state).catch(() => {}),
    learn: (fingerprint) => void askFromPage('learn', fingerprint).catch(() => {}),
    dismiss: (dismissed) => void askFromPage('dismiss', dismissed).catch(() => {}),
    isOrphaned,
  });
  if (!offerGuard(guard)) return;
  guard.start();
  // In a page or frame where nobody goes anywhere, nothing is made ready.
  window.addEventListener('focusin', warmUp, { capture: true, once: true });
  let changes = 0;
  serveGuard({
    policyChanged: (pagePolicy) => {
      changes += 1;
      guard.pagePolicy = pagePolicy;
      return null;
    },
    decide: ({ id, decision, justification }) => ({
      done: guard.decideOverride(id, decision, justification),
    }),
    status: () => guard.status,
    showPlaceholders: (isOn) => {
      guard.showsPlaceholders = isOn;
      return null;
    },
  });
  const askAgain = () => {
    const before = changes;
    void learnPolicy(guard, () => changes === before);
  };
  askAgain();
  document.addEventListener('prerenderingchange', (event) => event.isTrusted && askAgain());
  // A page that comes back as it was has heard of no change meanwhile.
  window.addEventListener('pageshow', (event) => event.isTrusted && event.persisted && askAgain(), true);
});

/**
 * Asks until there is an answer, or a change has come that is newer than any. Until then what was in force stays so;
 * before the first policy, everything found is held.
 */
async function learnPolicy(guard: Guard, isWanted: () => boolean): Promise<void> {
  for (let attempt = 0; isWanted() && !isOrphaned(); attempt++) {
    try {
      const known = askFromPage('learnt', null);
      void known.then((fingerprints) => learn(fingerprints ?? [])).catch(() => {});
      const pagePolicy = await askFromPage('policy', null);
      if (pagePolicy && isWanted()) {
        guard.pagePolicy = pagePolicy;
        return;
      }
    } catch {
      // The background is not up yet.
    }
    await pause(pauses[Math.min(attempt, pauses.length - 1)]);
  }
}

/** Has the background run a script in this frame, again and again while it is still needed. */
async function load(script: 'loadPatterns' | 'loadTagger', isNeeded: () => boolean): Promise<void> {
  for (const ms of pauses) {
    try {
      await askFromPage(script, null);
    } catch {
      // The background is not up yet, or may not run a script in this frame.
    }
    if (!isNeeded() || isOrphaned()) return;
    await pause(ms);
    if (!isNeeded()) return;
  }
}

function pause(ms: number | undefined): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
