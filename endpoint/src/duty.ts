import type { Database } from './database';

/**
 * Takes a duty that is due, so that of several instances one has it at a time. The next turn is after `forMs`, also if
 * whoever took it dies.
 */
export async function takeDuty(
  database: Database,
  name: string,
  now: number,
  forMs: number,
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('duties')
    .set({ due: now + forMs })
    .where('name', '=', name)
    .where('due', '<=', now)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
