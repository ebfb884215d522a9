import { type Count, countsOf, daysBefore } from '../incidents/count';
import type { Incident } from '../incidents/incident';
import type { Database } from './database';

/** For how many days incidents and counts are kept. */
const keptDays = 30;

/**
 * Writes an incident and what it adds to the counts, in one transaction. The same id again changes nothing, so that a
 * message can be repeated until it was answered. Resolves once the transaction is on disk.
 */
export async function recordIncident(
  database: Database,
  incident: Incident,
  site: string,
  day: string,
): Promise<void> {
  const transaction = database.transaction(['incidents', 'counts'], 'readwrite', { durability: 'strict' });
  const incidents = transaction.objectStore('incidents');
  const counts = transaction.objectStore('counts');
  if ((await incidents.getKey(incident.id)) === undefined) {
    void incidents.add({ ...incident, site, day });
    for (const added of countsOf(incident, site, day)) {
      const known = await counts.get([day, site, added.category, added.action]);
      void counts.put({
        ...added,
        findings: added.findings + (known?.findings ?? 0),
        incidents: added.incidents + (known?.incidents ?? 0),
      });
    }
  }
  await transaction.done;
}

/** All counts since a UTC day, that day included. */
export function countsSince(database: Database, day: string): Promise<Count[]> {
  return database.getAllFromIndex('counts', 'day', IDBKeyRange.lowerBound(day));
}

/** Deletes what is older than 30 days. */
export async function forgetOld(database: Database, today: string): Promise<void> {
  const old = IDBKeyRange.upperBound(daysBefore(today, keptDays), true);
  const transaction = database.transaction(['incidents', 'counts'], 'readwrite');
  for (const name of ['incidents', 'counts'] as const) {
    let cursor = await transaction.objectStore(name).index('day').openCursor(old);
    while (cursor) {
      await cursor.delete();
      cursor = await cursor.continue();
    }
  }
  await transaction.done;
}

/** Deletes everything. */
export async function wipeRecords(database: Database): Promise<void> {
  const transaction = database.transaction(['incidents', 'counts', 'reports'], 'readwrite');
  await Promise.all([
    transaction.objectStore('incidents').clear(),
    transaction.objectStore('counts').clear(),
    transaction.objectStore('reports').clear(),
    transaction.done,
  ]);
}
