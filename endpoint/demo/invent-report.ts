import { type Category, categories } from '../../lib/detect/finding';
import type { Count } from '../../lib/incidents/count';
import { type RecordedAction, recordedActions } from '../../lib/incidents/incident';
import { reportOf } from '../../lib/incidents/report';

/** How likely somebody meets each category on a day; the others hardly ever. */
const usual: Partial<Record<Category, number>> = {
  contact: 0.5,
  person: 0.45,
  'own-term': 0.25,
  credential: 0.12,
  address: 0.1,
  bank: 0.06,
};

/** How often each action is what happens then; the others hardly ever. */
const likely: Partial<Record<RecordedAction, number>> = { redacted: 0.6, edited: 0.2, overridden: 0.15 };

/** A report of an invented day, as a browser would send it. */
export function inventReport(day: string, id: string = crypto.randomUUID()): string {
  const counts: Count[] = categories
    .filter((category) => Math.random() < (usual[category] ?? 0.01))
    .map((category) => ({
      day,
      site: 'demo',
      category,
      action: inventAction(),
      findings: 1 + Math.floor(-Math.log(1 - Math.random()) * 2),
      incidents: 1,
    }));
  return reportOf(day, counts, id, '0.1.0');
}

function inventAction(): RecordedAction {
  let left = Math.random();
  for (const action of recordedActions) {
    left -= likely[action] ?? 0.0125;
    if (left < 0) return action;
  }
  return 'blocked';
}
