import browser from 'webextension-polyfill';

const key = 'paused';

/** How long a pause lasts, in milliseconds. */
export const pauseMs = 3_600_000;

/** Until when sites are paused, by their id, in milliseconds since 1970. */
export type Pauses = Readonly<Record<string, number>>;

/** The pauses that run at a moment. One that would last longer than any can comes from a clock that was put back. */
export async function pausesAt(now: number): Promise<Pauses> {
  const stored = ((await browser.storage.session.get(key))[key] as Pauses | undefined) ?? {};
  return Object.fromEntries(
    Object.entries(stored).filter(([, until]) => until > now && until <= now + pauseMs),
  );
}

/** Pauses sites from now on. In memory only: a browser that starts guards everything. An alarm tells of the end. */
export async function pauseSites(sites: readonly string[], now: number): Promise<void> {
  const until = now + pauseMs;
  const added = Object.fromEntries(sites.map((site) => [site, until]));
  await browser.storage.session.set({ [key]: { ...(await pausesAt(now)), ...added } });
  await browser.alarms.create(`pause until ${until}`, { when: until });
}

/** Ends all pauses. */
export async function endPauses(): Promise<void> {
  await browser.storage.session.remove(key);
}
