import type { Database } from './database';
import type { Report } from './parse-report';

/** Rows of one statement; each has four of the 65,535 parameters that PostgreSQL takes. */
const mostRows = 500;

interface Waiting {
  readonly team: string;
  readonly report: Report;
  readonly kept: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Stores reports, each once: of those with the same id the first one counts. What comes while others are being written
 * goes into the next statement together, so that many share one wait for the disk.
 */
export class Intake {
  readonly #database: Database;
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Resolves once the report is on disk. */
  keep(team: string, report: Report): Promise<void> {
    return new Promise((kept, failed) => {
      this.#waiting.push({ team, report, kept, failed });
      if (!this.#writing) void this.#write();
    });
  }

  async #write(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      // Requests that have come in by now are read first.
      await new Promise(setImmediate);
      const batch = this.#waiting.splice(0, mostRows);
      try {
        await insertReports(this.#database, batch);
        for (const { kept } of batch) kept();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#writing = false;
  }
}

/** Adds reports in one statement, without those that are there. */
export async function insertReports(
  database: Database,
  reports: readonly { readonly team: string; readonly report: Report }[],
): Promise<void> {
  const rows = reports.map(({ team, report: { id, day, cells } }) => ({
    team,
    day,
    id,
    cells: JSON.stringify(cells),
  }));
  await database
    .insertInto('reports')
    // In one order everywhere, so that two instances with the same ids wait for each other and not in a circle.
    .values(rows.toSorted((a, b) => (a.team + a.id < b.team + b.id ? -1 : 1)))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
