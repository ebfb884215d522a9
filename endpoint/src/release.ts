import { sql, type Transaction } from 'kysely';
import { dayOf, daysBefore } from '../../lib/incidents/count';
import { most } from '../../lib/incidents/report';
import type { Database, Figure, Tables } from './database';
import { type Alike, figuresOf } from './figures-of';
import { noise } from './noise';
import type { Settings } from './settings';

/** Full days after its end in which a report of a day still comes; a browser gives up after two weeks. */
const openDays = 15;

export type ReleaseRules = Pick<
  Settings,
  'MIN_REPORTERS' | 'SETTLE_DAYS' | 'RETENTION_DAYS' | 'NOISE_EPSILON'
>;

/** The earliest UTC day of which a report is still taken. */
export function firstOpenDay(now: number): string {
  return daysBefore(dayOf(now), openDays);
}

/**
 * Releases what is due. A day is released when it settles, and once more, for what came later, when it closes; each
 * time as a whole, only for enough reporters, and never changed afterwards. So two looks at a day differ by nothing or
 * by a release. What reports said is deleted as it is released, the rest when the day closes. Resolves to the number
 * of releases.
 */
export async function releaseDays(database: Database, rules: ReleaseRules, now: number): Promise<number> {
  const settled = daysBefore(dayOf(now), rules.SETTLE_DAYS);
  const waiting = await database
    .selectFrom('reports')
    .leftJoin('days', (join) =>
      join.onRef('days.team', '=', 'reports.team').onRef('days.day', '=', 'reports.day'),
    )
    .select(['reports.team', 'reports.day', 'days.stage'])
    .distinct()
    .where('reports.day', '<', settled)
    .where((where) =>
      where.or([where('days.stage', 'is', null), where('reports.day', '<', firstOpenDay(now))]),
    )
    .orderBy('reports.day')
    .execute();
  let releases = 0;
  for (const { team, day, stage } of waiting) {
    const next = day < firstOpenDay(now) ? 'closed' : 'settled';
    const released = await database
      .transaction()
      // The reports that are read and those that are then deleted have to be the same.
      .setIsolationLevel('repeatable read')
      .execute((transaction) => releaseDay(transaction, rules, team, day, stage, next));
    if (released) releases += 1;
  }
  const kept = daysBefore(dayOf(now), rules.RETENTION_DAYS + 1);
  await database.deleteFrom('dayFigures').where('day', '<', kept).execute();
  await database.deleteFrom('days').where('day', '<', daysBefore(kept, openDays)).execute();
  return releases;
}

async function releaseDay(
  transaction: Transaction<Tables>,
  rules: ReleaseRules,
  team: string,
  day: string,
  before: 'settled' | 'closed' | null,
  next: 'settled' | 'closed',
): Promise<boolean> {
  const reports = transaction.selectFrom('reports').where('team', '=', team).where('day', '=', day);
  const rows =
    before === 'closed'
      ? []
      : await reports
          .select(['cells', sql<number>`count(*)`.as('reports')])
          .where('cells', 'is not', null)
          .groupBy('cells')
          .execute();
  // Read anew each time, since as objects a large team's reports take ten times the memory.
  const alike: Iterable<Alike> = {
    *[Symbol.iterator]() {
      for (const { cells, reports } of rows) yield { cells: JSON.parse(cells ?? '{}'), reports };
    },
  };
  const figures = figuresOf(alike, rules.MIN_REPORTERS).map((figure) => blurred(figure, rules.NOISE_EPSILON));
  for (const figure of figures) {
    await transaction
      .insertInto('dayFigures')
      .values({ team, day, ...figure })
      .onConflict((conflict) =>
        conflict
          .columns(['team', 'day', 'metric', 'category', 'action'])
          .doUpdateSet({ value: sql`${sql.ref('dayFigures.value')} + ${figure.value}` }),
      )
      .execute();
    await transaction
      .insertInto('totalFigures')
      .values({ team, ...figure })
      .onConflict((conflict) =>
        conflict
          .columns(['team', 'metric', 'category', 'action'])
          .doUpdateSet({ value: sql`${sql.ref('totalFigures.value')} + ${figure.value}` }),
      )
      .execute();
  }
  const ofDay = transaction.updateTable('reports').where('team', '=', team).where('day', '=', day);
  if (next === 'closed')
    await transaction.deleteFrom('reports').where('team', '=', team).where('day', '=', day).execute();
  else if (figures.length > 0) await ofDay.set({ cells: null }).where('cells', 'is not', null).execute();
  await transaction
    .insertInto('days')
    .values({ team, day, stage: next })
    .onConflict((conflict) => conflict.columns(['team', 'day']).doUpdateSet({ stage: next }))
    .execute();
  return figures.length > 0;
}

/** A figure with noise drawn once for all, and never below nothing, since counters cannot go back. */
function blurred(figure: Figure, epsilon: number | undefined): Figure {
  if (epsilon === undefined) return figure;
  const sensitivity = figure.metric === 'sotto.active' ? 1 : most;
  return { ...figure, value: Math.max(0, figure.value + noise(epsilon, sensitivity)) };
}
