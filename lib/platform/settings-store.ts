import browser from 'webextension-polyfill';
import type { PagePolicy } from '../policy/page-policy';
import { parseSettings } from '../policy/parse';
import { isBelowFloor, type Resolved, resolve } from '../policy/resolve';
import { type SettingName, settings as table } from '../policy/settings';
import type { Refusal } from './messages';

/** Keys of the extension's own storage. */
const personKey = 'settings';
const lastManagedKey = 'lastManagedPolicy';

/** For how long after its start a browser may answer as if there were no policy, in milliseconds; seen: 3 s. */
const managedIsLateMs = 10_000;

/**
 * For how long the browser is asked where it has ever answered, in milliseconds. While it starts it may answer nothing
 * at all; seen: for more than 26 s, where a person went to another tab meanwhile.
 */
const patienceMs = 300;

/**
 * What the administrator set, as it is; null where nobody set anything. While the browser cannot say, or has only just
 * started, what it said last holds.
 */
async function managedValues(): Promise<unknown> {
  const stored = await browser.storage.local.get(lastManagedKey);
  const known: unknown = stored[lastManagedKey] ?? null;
  const answer = askManaged(known);
  if (!Object.hasOwn(stored, lastManagedKey)) return answer;
  return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, patienceMs, known))]);
}

/** Asks the browser, however long it takes, and keeps what is new, so that `isManagedChange` tells of it. */
async function askManaged(known: unknown): Promise<unknown> {
  let values: Record<string, unknown>;
  try {
    values = await browser.storage.managed.get(null);
  } catch {
    return known;
  }
  const managed = Object.keys(values).length > 0 ? values : null;
  if (managed === null && known !== null && performance.now() < managedIsLateMs) return known;
  // Firefox tells of a change also where the same is written again.
  const { [lastManagedKey]: last } = await browser.storage.local.get(lastManagedKey);
  if (JSON.stringify(last) !== JSON.stringify(managed))
    await browser.storage.local.set({ [lastManagedKey]: managed });
  return managed;
}

/** Whether a change of storage means that something else may be in force by an administrator's will. */
export function isManagedChange(changes: Readonly<Record<string, unknown>>, area: string): boolean {
  return area === 'managed' || (area === 'local' && Object.hasOwn(changes, lastManagedKey));
}

/** Everything in force now. */
export async function resolveSettings(): Promise<Resolved> {
  const [managed, stored] = await Promise.all([managedValues(), browser.storage.local.get(personKey)]);
  return resolve(managed === null ? null : parseSettings(managed), parseSettings(stored[personKey]));
}

/** What a page needs of it. */
export function pagePolicyOf({ policy, managed, mayTurnOffSite }: Resolved): PagePolicy {
  return { policy, managed, mayTurnOffSite };
}

/** Stores one choice of the person's, unless the administrator fixed it or it is no valid value. */
export async function changeSetting(name: SettingName, value: unknown): Promise<Refusal | null> {
  const { settings } = await resolveSettings();
  const setting = settings[name];
  if (setting.locked) return 'locked';
  const { values, notes } = parseSettings({ [name]: value });
  if (notes.length > 0) return 'invalid';
  if (isBelowFloor(table[name].value, setting.floor, value)) return 'floor';
  const stored = (await browser.storage.local.get(personKey))[personKey] as object | undefined;
  await browser.storage.local.set({ [personKey]: { ...stored, ...values } });
  return null;
}

/** Forgets what the person chose. */
export async function wipeSettings(): Promise<void> {
  await browser.storage.local.remove(personKey);
}
