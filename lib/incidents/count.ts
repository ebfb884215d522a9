import type { Category } from '../detect/finding';
import type { Incident, RecordedAction } from './incident';

/** How often one category met one action on one site on one day. */
export interface Count {
  /** UTC day as `YYYY-MM-DD`. */
  readonly day: string;
  readonly site: string;
  readonly category: Category;
  readonly action: RecordedAction;
  readonly findings: number;
  readonly incidents: number;
}

/** The UTC day of a moment in milliseconds since 1970, as `YYYY-MM-DD`. */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** The UTC day a number of days before another. */
export function daysBefore(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000);
}

/** What one incident adds: one count for each category and action in it. */
export function countsOf(incident: Incident, site: string, day: string): Count[] {
  const counts = new Map<string, Count>();
  for (const { category, action, count } of incident.items) {
    const key = `${category} ${action}`;
    const known = counts.get(key);
    counts.set(key, { day, site, category, action, findings: (known?.findings ?? 0) + count, incidents: 1 });
  }
  return [...counts.values()];
}
