import browser from 'webextension-polyfill';

const key = 'replaced';

/** Older ones are of incidents that are forgotten. */
const most = 1000;

/** Ids of incidents whose credentials somebody replaced. */
export async function replacedIncidents(): Promise<string[]> {
  return ((await browser.storage.local.get(key))[key] as string[] | undefined) ?? [];
}

export async function keepReplaced(incident: string): Promise<void> {
  const others = (await replacedIncidents()).filter((id) => id !== incident);
  await browser.storage.local.set({ [key]: [...others, incident].slice(-most) });
}

export async function forgetReplaced(): Promise<void> {
  await browser.storage.local.remove(key);
}
