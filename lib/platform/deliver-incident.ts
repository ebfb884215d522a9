import type { Incident } from '../incidents/incident';
import { askFromPage } from './ask-from-page';
import { isOrphaned } from './page-runtime';

/** Pauses between attempts, in milliseconds; the last one repeats. */
const pauses = [50, 200, 1000, 5000, 30_000];

/** Tells the background of an incident, again with the same id until it says that it is written down, or is gone. */
export async function deliverIncident(incident: Incident): Promise<void> {
  for (let attempt = 0; !isOrphaned(); attempt++) {
    try {
      if ((await askFromPage('incident', incident))?.recorded) return;
    } catch {
      // The background was stopped in between; the browser starts it again with the next message.
    }
    await new Promise((resolve) => setTimeout(resolve, pauses[Math.min(attempt, pauses.length - 1)]));
  }
}
