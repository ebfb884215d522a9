import { Kysely, Migrator, PostgresDialect, SqliteDialect } from 'kysely';
import LibSql from 'libsql';
import pg from 'pg';
import { migrations } from './migrations';

/** A report while its day is open. What it said goes when it is released; that it came goes when its day closes. */
interface ReportRow {
  readonly team: string;
  /** UTC day as `YYYY-MM-DD`. */
  readonly day: string;
  readonly id: string;
  /** JSON of `category action` to how many, keys in order, so that equal reports are equal strings. Null once released. */
  readonly cells: string | null;
}

/** How far a day of a team has come. It has no row before it settles. */
interface DayRow {
  readonly team: string;
  readonly day: string;
  readonly stage: 'settled' | 'closed';
}

/** A figure that may be seen. Category and action are empty where the metric has none. */
export interface Figure {
  readonly metric: 'sotto.active' | 'sotto.incidents';
  readonly category: string;
  readonly action: string;
  readonly value: number;
}

interface DayFigureRow extends Figure {
  readonly team: string;
  readonly day: string;
}

/** The sum of all of a team's released days, also of those that are no longer kept. */
interface TotalFigureRow extends Figure {
  readonly team: string;
}

/** Work that one of several instances does at a time. */
interface DutyRow {
  readonly name: string;
  /** Not before, in milliseconds since 1970. */
  readonly due: number;
}

/** The moment in milliseconds since 1970 from which totals count. */
interface BeginningRow {
  readonly moment: number;
}

export interface Tables {
  readonly reports: ReportRow;
  readonly days: DayRow;
  readonly dayFigures: DayFigureRow;
  readonly totalFigures: TotalFigureRow;
  readonly duties: DutyRow;
  readonly beginning: BeginningRow;
}

export type Database = Kysely<Tables>;

const bigintOid = 20;

/** Opens a database by its address (`file:…` or `postgres://…`) and brings its tables up to date. */
export async function openDatabase(url: string): Promise<Database> {
  const database = new Kysely<Tables>({
    dialect: url.startsWith('file:') ? sqlite(url.slice('file:'.length)) : postgres(url),
  });
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest();
  if (error) {
    await database.destroy();
    throw error;
  }
  return database;
}

function sqlite(path: string): SqliteDialect {
  const file = new LibSql(path);
  file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000');
  return new SqliteDialect({ database: file });
}

function postgres(url: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    // Sums stay far below 2^53.
    types: {
      getTypeParser: (oid, format) =>
        oid === bigintOid && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format),
    },
  });
  // A connection that breaks while nobody uses it is replaced by the pool.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}
