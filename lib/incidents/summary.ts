import { type Category, categories } from '../detect/finding';
import { type Count, daysBefore } from './count';
import { type RecordedAction, recordedActions } from './incident';

/** How many days a summary goes back, today included. */
export const summaryDays = 30;

/** What was caught in some days; rows with the most findings first, none without any. */
export interface Sums {
  readonly findings: number;
  readonly byCategory: readonly { readonly category: Category; readonly findings: number }[];
  readonly bySite: readonly { readonly site: string; readonly findings: number }[];
  readonly byAction: readonly { readonly action: RecordedAction; readonly findings: number }[];
}

/** What was caught in the last thirty days. All days are UTC. */
export interface Summary {
  /** Each of the days, today included and last. */
  readonly days: readonly { readonly day: string; readonly findings: number }[];
  /** Findings today. */
  readonly today: number;
  /** The last seven days, and all thirty. */
  readonly week: Sums;
  readonly month: Sums;
}

/** Sums up the counts of the days that end with `today`. */
export function summarise(counts: readonly Count[], today: string): Summary {
  const days = Array.from({ length: summaryDays }, (_, index) => {
    const day = daysBefore(today, summaryDays - 1 - index);
    return { day, findings: total(counts.filter((count) => count.day === day)) };
  });
  const since = (first: string) => counts.filter(({ day }) => day >= first && day <= today);
  return {
    days,
    today: days.at(-1)?.findings ?? 0,
    week: sumsOf(since(daysBefore(today, 6))),
    month: sumsOf(since(daysBefore(today, summaryDays - 1))),
  };
}

function sumsOf(counts: readonly Count[]): Sums {
  const sites = [...new Set(counts.map(({ site }) => site))].toSorted();
  return {
    findings: total(counts),
    byCategory: largestFirst(
      categories.map((category) => ({
        category,
        findings: total(counts.filter((count) => count.category === category)),
      })),
    ),
    bySite: largestFirst(
      sites.map((site) => ({ site, findings: total(counts.filter((count) => count.site === site)) })),
    ),
    byAction: largestFirst(
      recordedActions.map((action) => ({
        action,
        findings: total(counts.filter((count) => count.action === action)),
      })),
    ),
  };
}

function total(counts: readonly Count[]): number {
  return counts.reduce((sum, { findings }) => sum + findings, 0);
}

function largestFirst<T extends { findings: number }>(rows: readonly T[]): T[] {
  return rows.filter(({ findings }) => findings > 0).toSorted((a, b) => b.findings - a.findings);
}
