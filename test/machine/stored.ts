import type { Page } from '@playwright/test';

/** What the extension has stored, in all its stores. */
export type Stored = {
  incidents: { id: string; items: { action: string }[] }[];
  counts: { category: string; incidents: number; findings: number }[];
  reports: StoredReport[];
} & Record<string, unknown>;

export interface StoredReport {
  readonly day: string;
  readonly id: string;
  readonly cells: readonly object[];
  readonly body: string | null;
  readonly state: string;
  readonly attempts: number;
  readonly notBefore: number;
  readonly [more: string]: unknown;
}

/** Everything the extension has stored, in all its stores. */
export function dump(own: Page): Promise<Stored> {
  return own.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('sotto');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all: Record<string, unknown> = {};
    for (const name of database.objectStoreNames)
      all[name] = await new Promise((resolve) => {
        const reading = database.transaction(name).objectStore(name).getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
    database.close();
    const { storage } = Reflect.get(globalThis, 'chrome');
    return {
      ...all,
      local: await storage.local.get(null),
      session: await storage.session.get(null),
    } as never;
  });
}

/** Which of these incidents the extension has on record. */
export function recordedOf(own: Page, ids: readonly string[]): Promise<string[]> {
  return own.evaluate(
    (wanted) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('sotto');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('incidents').objectStore('incidents').getAllKeys();
          reading.onsuccess = () => {
            database.close();
            const known = new Set(reading.result);
            resolve(wanted.filter((id) => known.has(id)));
          };
        };
      }),
    ids,
  );
}

/** Puts rows into a store of the extension's, past the extension; rows under other keys stay. */
export function put(own: Page, store: string, rows: readonly object[]): Promise<void> {
  return own.evaluate(
    ([name, values]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sotto');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          for (const value of values) transaction.objectStore(name).put(value);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, rows] as [string, object[]],
  );
}

/**
 * Lets a day go by for the reports, since nobody can wait for midnight: each is one of the day before, and what is
 * sealed is due.
 */
export function passDay(own: Page): Promise<void> {
  return own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sotto');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('reports', 'readwrite');
          const store = transaction.objectStore('reports');
          const reading = store.getAll();
          reading.onsuccess = () => {
            store.clear();
            for (const report of reading.result) {
              const day = new Date(Date.parse(report.day) - 86_400_000).toISOString().slice(0, 10);
              store.put({ ...report, day, notBefore: 0 });
            }
          };
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

/** Has the background do what it does from time to time; resolves once days are closed, false if it was stopped. */
export function tick(own: Page): Promise<boolean> {
  return own.evaluate(() =>
    Reflect.get(globalThis, 'chrome')
      .runtime.sendMessage({ command: 'endPauses', request: null })
      .then(
        (answer: unknown) => answer === null,
        () => false,
      ),
  );
}

/** Forgets everything that is stored. */
export function wipe(own: Page): Promise<void> {
  return own.evaluate(() =>
    Reflect.get(globalThis, 'chrome').runtime.sendMessage({ command: 'wipe', request: null }),
  );
}
