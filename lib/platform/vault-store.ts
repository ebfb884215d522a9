import browser from 'webextension-polyfill';
import type { VaultEntry } from '../redact/vault';

/** So many conversations are kept of a tab and site; the oldest go first. */
const mostConversations = 50;

type Conversations = Record<string, VaultEntry[]>;

const keyOf = (tab: number, origin: string) => `vault ${tab} ${origin}`;

/** Memory only: never on disk, and gone with the browser. */
async function stored(key: string): Promise<Conversations> {
  return ((await browser.storage.session.get(key))[key] as Conversations | undefined) ?? {};
}

/** Which placeholder stands for which value in a conversation of a tab. */
export async function vaultOf(tab: number, origin: string, conversation: string): Promise<VaultEntry[]> {
  return (await stored(keyOf(tab, origin)))[conversation] ?? [];
}

/** Keeps it while the tab is there, so that a reload forgets nothing. */
export async function keepVault(
  tab: number,
  origin: string,
  conversation: string,
  entries: readonly VaultEntry[],
): Promise<void> {
  const key = keyOf(tab, origin);
  const { [conversation]: _, ...others } = await stored(key);
  const all = [...Object.entries(others), [conversation, entries]].slice(-mostConversations);
  await browser.storage.session.set({ [key]: Object.fromEntries(all) });
}

/** Forgets those of a tab, or all. */
export async function forgetVaults(tab?: number): Promise<void> {
  const prefix = tab === undefined ? 'vault ' : `vault ${tab} `;
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(prefix));
  await browser.storage.session.remove(keys);
}
