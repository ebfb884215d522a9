import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Guard } from '../lib/guard/guard';
import { offerGuard } from '../lib/guard/interface-port';
import { askBackground } from '../lib/platform/ask';
import { deliverIncident } from '../lib/platform/deliver-incident';
import { serveGuard } from '../lib/platform/serve-guard';
import { siteAt } from '../lib/sites/site-at';

/** Pauses between attempts to learn the policy, in milliseconds; the last one repeats. */
const pauses = [100, 500, 2000, 10_000];

/** Guards a chat page from its first moment on. */
export default defineUnlistedScript(() => {
  // Of an empty frame the address says nothing; its origin is its parent's.
  const site = siteAt(self.origin);
  if (!site) return;
  const guard = new Guard(site, {
    record: (incident) => void deliverIncident(incident),
    askOverride: async (request) => (await askBackground('override', request)).opened,
  });
  if (!offerGuard((ui) => guard.connect(ui))) return;
  guard.start();
  serveGuard({
    policyChanged: (pagePolicy) => {
      guard.pagePolicy = pagePolicy;
      return null;
    },
    grant: ({ id, grant }) => ({ done: guard.decideOverride(id, grant) }),
    status: () => guard.status,
  });
  void learnPolicy(guard);
});

async function learnPolicy(guard: Guard): Promise<void> {
  const waits = () => guard.status.state === 'waiting-for-policy';
  for (let attempt = 0; waits(); attempt++) {
    try {
      const pagePolicy = await askBackground('policy', null);
      if (pagePolicy && waits()) guard.pagePolicy = pagePolicy;
      if (!waits()) return;
    } catch {
      // The background is not up yet. Until it is, everything found is held.
    }
    await new Promise((resolve) => setTimeout(resolve, pauses[Math.min(attempt, pauses.length - 1)]));
  }
}
