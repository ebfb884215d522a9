import { type Count, countsOf, dayOf, daysBefore } from '../incidents/count';
import type { Incident, RecordedIncident } from '../incidents/incident';
import { abort, type Database } from './database';
import { sound } from './sound';
import { countForTeam } from './team-counts';

/** No more incidents are kept than these; the oldest go first, their counts stay. */
const mostIncidents = 20_000;

/**
 * Writes an incident and what it adds to the counts and, where the team counts too, to the running report, in one
 * transaction. The same id again changes nothing, so that a message can be repeated until it was answered. `now` is in
 * milliseconds since 1970. Resolves once the transaction is on disk.
 */
export async function recordIncident(
  database: Database,
  incident: Incident,
  site: string,
  now: number,
  countsForTeam = false,
): Promise<void> {
  const day = dayOf(now);
  const transaction = database.transaction(['incidents', 'counts', 'reports'], 'readwrite', {
    durability: 'strict',
  });
  const incidents = transaction.objectStore('incidents');
  const counts = transaction.objectStore('counts');
  try {
    if ((await incidents.getKey(incident.id)) === undefined) {
      const added = countsOf(incident, site, day);
      await incidents.add({ ...incident, site, day, time: now });
      for (const count of added) {
        const [known] = sound('counts', await counts.getAll([day, site, count.category, count.action]));
        await counts.put({
          ...count,
          findings: count.findings + (known?.findings ?? 0),
          incidents: count.incidents + (known?.incidents ?? 0),
        });
      }
      if (countsForTeam) await countForTeam(transaction.objectStore('reports'), added, now);
    }
    await transaction.done;
  } catch (error) {
    // Whatever it was, nothing of it is written; and what it was is told by whoever asked.
    transaction.done.catch(() => {});
    abort(transaction);
    throw transaction.error ?? error;
  }
}

/** All counts since a UTC day, that day included. */
export async function countsSince(database: Database, day: string): Promise<Count[]> {
  return sound('counts', await database.getAllFromIndex('counts', 'day', IDBKeyRange.lowerBound(day)));
}

/** All incidents, in no order. */
export async function allIncidents(database: Database): Promise<RecordedIncident[]> {
  return sound('incidents', await database.getAll('incidents'));
}

/** The newest incidents, newest first, at most so many. What was recorded without a time comes last, by its day. */
export async function lastIncidents(database: Database, most: number): Promise<RecordedIncident[]> {
  const { store } = database.transaction('incidents');
  const last: RecordedIncident[] = [];
  for (const index of ['time', 'day'] as const) {
    let cursor = await store.index(index).openCursor(null, 'prev');
    for (; cursor && last.length < most; cursor = await cursor.continue())
      if (index === 'time' || cursor.value.time === null) last.push(cursor.value);
  }
  return sound('incidents', last);
}

/** Deletes incidents and counts that are older than so many days, and the oldest incidents over the most. */
export async function forgetOld(
  database: Database,
  today: string,
  keptDays: number,
  most = mostIncidents,
): Promise<void> {
  const old = IDBKeyRange.upperBound(daysBefore(today, keptDays), true);
  const transaction = database.transaction(['incidents', 'counts'], 'readwrite');
  for (const name of ['incidents', 'counts'] as const) {
    let cursor = await transaction.objectStore(name).index('day').openCursor(old);
    while (cursor) {
      await cursor.delete();
      cursor = await cursor.continue();
    }
  }
  const incidents = transaction.objectStore('incidents');
  let over = (await incidents.count()) - most;
  let cursor = over > 0 ? await incidents.index('day').openCursor() : null;
  for (; cursor && over > 0; over--) {
    await cursor.delete();
    cursor = await cursor.continue();
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
