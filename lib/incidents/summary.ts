import { type Category, categories } from '../detect/finding';
import { type Count, daysBefore } from './count';
import { type RecordedAction, recordedActions } from './incident';

/** What was caught in the last seven days, today included, newest day last. */
export interface Summary {
  readonly days: readonly { readonly day: string; readonly findings: number; readonly incidents: number }[];
  readonly byCategory: readonly { readonly category: Category; readonly findings: number }[];
  readonly bySite: readonly { readonly site: string; readonly findings: number }[];
  readonly byAction: readonly { readonly action: RecordedAction; readonly findings: number }[];
  /** Findings today (UTC) and in the last seven days. */
  readonly today: number;
  readonly week: number;
}

/** Sums up the counts of the week that ends with `today`. */
export function summarise(counts: readonly Count[], today: string): Summary {
  const days = Array.from({ length: 7 }, (_, index) => daysBefore(today, 6 - index));
  const week = counts.filter(({ day }) => days.includes(day));
  const sum = (of: readonly Count[]) => of.reduce((total, { findings }) => total + findings, 0);
  const largestFirst = <T extends { findings: number }>(rows: T[]) =>
    rows.filter(({ findings }) => findings > 0).toSorted((a, b) => b.findings - a.findings);
  const sites = [...new Set(week.map(({ site }) => site))].toSorted();
  return {
    days: days.map((day) => {
      const own = week.filter((count) => count.day === day);
      return {
        day,
        findings: sum(own),
        incidents: own.reduce((total, { incidents }) => total + incidents, 0),
      };
    }),
    byCategory: largestFirst(
      categories.map((category) => ({
        category,
        findings: sum(week.filter((count) => count.category === category)),
      })),
    ),
    bySite: largestFirst(
      sites.map((site) => ({ site, findings: sum(week.filter((count) => count.site === site)) })),
    ),
    byAction: largestFirst(
      recordedActions.map((action) => ({
        action,
        findings: sum(week.filter((count) => count.action === action)),
      })),
    ),
    today: sum(week.filter(({ day }) => day === today)),
    week: sum(week),
  };
}
