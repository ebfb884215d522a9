import { deleteDB } from 'idb';
import browser from 'webextension-polyfill';
import type { RecordsProblem } from '../incidents/records-problem';
import { type Database, databaseName, openDatabase } from './database';
import { mendRecords } from './mend-records';
import { wipeRecords } from './records';
import { Damaged } from './sound';

const key = 'recordsProblem';

let opened: Promise<Database> | null = null;

function forgetConnection(): void {
  opened = null;
}

/** The one connection; made anew after it was closed, or could not be made. */
function connection(): Promise<Database> {
  opened ??= openDatabase(forgetConnection);
  opened.catch(forgetConnection);
  return opened;
}

/**
 * Does something with the records. What is damaged in them is left out, and it is done again. Rejects where there is no
 * room, or the database does not open; the next time it is tried anew. Either is kept for the popup to say.
 */
export async function withRecords<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await connection());
  } catch (error) {
    const problem = problemOf(error);
    await browser.storage.session.set({ [key]: problem });
    if (problem !== 'damaged') throw error;
    const database = await connection();
    await mendRecords(database);
    return work(database);
  }
}

function problemOf(error: unknown): RecordsProblem {
  if (error instanceof Damaged) return 'damaged';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'closed';
}

/** What went wrong last, until something else is to be written down. */
export async function recordsProblem(): Promise<RecordsProblem | null> {
  return ((await browser.storage.session.get(key))[key] as RecordsProblem | undefined) ?? null;
}

/** Something is to be written down: what goes wrong with that is what counts. */
export async function forgetProblem(): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Deletes all records; where they do not open, the whole database. */
export async function wipeDatabase(): Promise<void> {
  try {
    await wipeRecords(await connection());
  } catch {
    await deleteDB(databaseName);
  }
  await forgetProblem();
}
