import type { Page } from '@playwright/test';

/** Everything the extension has stored, in all its stores. */
export function dump(own: Page): Promise<
  {
    incidents: { id: string; items: { action: string }[] }[];
    counts: { category: string; incidents: number }[];
  } & Record<string, unknown>
> {
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

/** Forgets everything that is stored. */
export function wipe(own: Page): Promise<void> {
  return own.evaluate(() =>
    Reflect.get(globalThis, 'chrome').runtime.sendMessage({ command: 'wipe', request: null }),
  );
}
