import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Count } from '../incidents/count';
import type { RecordedIncident } from '../incidents/incident';
import { addCells, type Cell } from '../incidents/report';

/** One day's report: open while its day runs, then sealed with exact bytes until it is sent or given up. */
export interface StoredReport {
  readonly day: string;
  readonly id: string;
  /** What was counted for it so far; nothing once it is sealed. */
  readonly cells: readonly Cell[];
  readonly body: string | null;
  readonly state: 'open' | 'sealed' | 'sent' | 'refused' | 'dropped';
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  /** The HTTP status with which it was refused. */
  readonly refusal: number | null;
}

export interface Records extends DBSchema {
  incidents: { key: string; value: RecordedIncident; indexes: { day: string; time: number } };
  counts: { key: [string, string, string, string]; value: Count; indexes: { day: string } };
  reports: { key: string; value: StoredReport };
}

export type Database = IDBPDatabase<Records>;

export const databaseName = 'sotto';

/**
 * Opens what was recorded, as the present version keeps it. Only the background does. `onClosed` is called when the
 * browser closes it again, or when it is to be deleted. Rejects where a later version of Sotto has used it, and where it
 * cannot be brought up to the present version; then it stays what it was.
 */
export function openDatabase(onClosed = () => {}): Promise<Database> {
  return openDB<Records>(databaseName, 3, {
    upgrade(database, version, _, transaction) {
      // That it fails is told by the opening; left to itself, what is half done would be kept.
      transaction.done.catch(() => {});
      upgrade(database, transaction, version).catch(() => abort(transaction));
    },
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

type Upgrade = IDBPTransaction<Records, StoreNames<Records>[], 'versionchange'>;

async function upgrade(database: Database, transaction: Upgrade, version: number): Promise<void> {
  if (version < 1) {
    database.createObjectStore('incidents', { keyPath: 'id' }).createIndex('day', 'day');
    database
      .createObjectStore('counts', { keyPath: ['day', 'site', 'category', 'action'] })
      .createIndex('day', 'day');
    database.createObjectStore('reports', { keyPath: 'day' });
  }
  if (version < 2) {
    const incidents = transaction.objectStore('incidents');
    // What has no time is not in this index.
    incidents.createIndex('time', 'time');
    for (const incident of await incidents.getAll()) await incidents.put({ ...incident, time: null });
  }
  if (version < 3) {
    // Reports took what they say from the counts of their day.
    const reports = transaction.objectStore('reports');
    for (const report of await reports.getAll()) {
      const counts = await transaction.objectStore('counts').index('day').getAll(report.day);
      const cells = report.state === 'open' ? addCells([], counts) : [];
      await reports.put({ ...report, cells, refusal: null });
    }
  }
}

/** Ends a transaction that may have ended, so that nothing of it is written. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has.
  }
}
