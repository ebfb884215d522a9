import browser from 'webextension-polyfill';

const key = 'learnt';

/** So many message boxes are kept of a host, and so many hosts; the oldest go first. */
const most = { boxes: 5, hosts: 200 };

async function stored(): Promise<Record<string, string[]>> {
  return ((await browser.storage.local.get(key))[key] as Record<string, string[]> | undefined) ?? {};
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}

/** Fingerprints of the message boxes that were found out on a page's host. */
export async function learntAt(origin: string): Promise<string[]> {
  return (await stored())[hostOf(origin)] ?? [];
}

/** Keeps one for the next time. */
export async function keepLearnt(origin: string, fingerprint: string): Promise<void> {
  const host = hostOf(origin);
  const { [host]: boxes = [], ...others } = await stored();
  const hosts = [...Object.entries(others), [host, [...new Set([...boxes, fingerprint])].slice(-most.boxes)]];
  await browser.storage.local.set({ [key]: Object.fromEntries(hosts.slice(-most.hosts)) });
}

/** Forgets all of them. */
export async function forgetLearnt(): Promise<void> {
  await browser.storage.local.remove(key);
}
