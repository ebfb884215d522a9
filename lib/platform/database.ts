import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Count } from '../incidents/count';
import type { Incident } from '../incidents/incident';

/** An incident as stored: where and on which UTC day besides. */
export interface StoredIncident extends Incident {
  readonly site: string;
  readonly day: string;
}

/** One day's report: open while its day runs, then sealed with exact bytes until it is sent or given up. */
export interface StoredReport {
  readonly day: string;
  readonly id: string;
  readonly body: string | null;
  readonly state: 'open' | 'sealed' | 'sent' | 'dropped';
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
}

export interface Records extends DBSchema {
  incidents: { key: string; value: StoredIncident; indexes: { day: string } };
  counts: { key: [string, string, string, string]; value: Count; indexes: { day: string } };
  reports: { key: string; value: StoredReport };
}

export type Database = IDBPDatabase<Records>;

/** Opens what was recorded. Only the background does. */
export function openDatabase(): Promise<Database> {
  return openDB<Records>('sotto', 1, {
    upgrade(database) {
      database.createObjectStore('incidents', { keyPath: 'id' }).createIndex('day', 'day');
      database
        .createObjectStore('counts', { keyPath: ['day', 'site', 'category', 'action'] })
        .createIndex('day', 'day');
      database.createObjectStore('reports', { keyPath: 'day' });
    },
  });
}
