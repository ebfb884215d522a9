import type { Database, Figure } from './database';

export interface DayFigure extends Figure {
  readonly team: string;
  readonly day: string;
}

export interface TotalFigure extends Figure {
  readonly team: string;
}

/** The released figures of some teams from one UTC day on, by day. */
export function dayFigures(database: Database, teams: readonly string[], from: string): Promise<DayFigure[]> {
  return database
    .selectFrom('dayFigures')
    .selectAll()
    .where('team', 'in', teams)
    .where('day', '>=', from)
    .orderBy('team')
    .orderBy('day')
    .orderBy('metric')
    .orderBy('category')
    .orderBy('action')
    .execute();
}

/** The sums of everything that was ever released of some teams: they only grow. */
export function totalFigures(database: Database, teams: readonly string[]): Promise<TotalFigure[]> {
  return database
    .selectFrom('totalFigures')
    .selectAll()
    .where('team', 'in', teams)
    .orderBy('team')
    .orderBy('metric')
    .orderBy('category')
    .orderBy('action')
    .execute();
}
