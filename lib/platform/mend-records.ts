import { countsOf } from '../incidents/count';
import { addCells } from '../incidents/report';
import type { Database } from './database';
import { isSound } from './sound';

/**
 * Leaves out what is damaged: incidents and reports are deleted, counts are made again from the incidents of their day.
 */
export async function mendRecords(database: Database): Promise<void> {
  const transaction = database.transaction(['incidents', 'counts', 'reports'], 'readwrite');
  const incidents = transaction.objectStore('incidents');
  const counts = transaction.objectStore('counts');
  for (const store of ['incidents', 'reports'] as const)
    for (const key of await transaction.objectStore(store).getAllKeys())
      if (!isSound(store, await transaction.objectStore(store).get(key)))
        await transaction.objectStore(store).delete(key);
  for (const key of await counts.getAllKeys()) {
    if (isSound('counts', await counts.get(key))) continue;
    const [day, site, category, action] = key;
    const recorded = (await incidents.index('day').getAll(day))
      .filter((incident) => incident.site === site)
      .flatMap((incident) => countsOf(incident, site, day))
      .filter((count) => count.category === category && count.action === action);
    const [sum] = addCells([], recorded);
    await (sum ? counts.put({ ...sum, day, site, incidents: recorded.length }) : counts.delete(key));
  }
  await transaction.done;
}
