import browser from 'webextension-polyfill';
import type { PagePolicy } from '../policy/page-policy';
import { parseSettings } from '../policy/parse';
import { isBelowFloor, type Resolved, type ResolvedSetting, resolve } from '../policy/resolve';
import { type SettingKind, type SettingName, settings as table } from '../policy/settings';
import { lastManagedKey } from './is-managed-change';
import type { Imported, Refusal } from './messages';

/** Key of the extension's own storage for what the person chose. */
const personKey = 'settings';

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
  let values: Record<string, unknown> = {};
  try {
    values = await browser.storage.managed.get(null);
  } catch (error) {
    // Firefox has no other words for there being no policy.
    if (!/manifest not found/i.test(String(error))) return known;
  }
  const managed = Object.keys(values).length > 0 ? values : null;
  if (managed === null && known !== null && performance.now() < managedIsLateMs) return known;
  // Firefox tells of a change also where the same is written again.
  const { [lastManagedKey]: last } = await browser.storage.local.get(lastManagedKey);
  if (JSON.stringify(last) !== JSON.stringify(managed))
    await browser.storage.local.set({ [lastManagedKey]: managed });
  return managed;
}

/** Everything in force now. */
export async function resolveSettings(): Promise<Resolved> {
  const [managed, stored] = await Promise.all([managedValues(), browser.storage.local.get(personKey)]);
  return resolve(managed === null ? null : parseSettings(managed), parseSettings(stored[personKey]));
}

/** What a page needs of it; in a private window nothing is kept that a person says of values. */
export function pagePolicyOf(
  { policy, managed, mayTurnOffSite, mayPause, settings, help }: Resolved,
  paused: PagePolicy['paused'],
  quiet: readonly string[],
  isPrivate: boolean,
): PagePolicy {
  const mayAllow = !settings.allowList.locked;
  return {
    policy,
    managed,
    mayTurnOffSite,
    paused: mayPause ? paused : {},
    mayAllow: mayAllow && !isPrivate,
    mayChooseStyle: !settings.redactionStyles.locked,
    // What a person said often enough to be nothing has no reason on record.
    quiet: mayAllow && !policy.overrideNeedsReason ? quiet : [],
    help,
  };
}

/** Stores one choice of the person's, unless the administrator fixed it or it is no valid value. */
export async function changeSetting(name: SettingName, value: unknown): Promise<Refusal | null> {
  const { settings } = await resolveSettings();
  const { values, notes } = parseSettings({ [name]: value });
  if (!settings[name].locked && notes.length > 0) return 'invalid';
  const refusal = refusalOf(name, settings[name], value);
  if (refusal === null) await keep(values);
  return refusal;
}

/** Why an administrator's settings do not let a choice be taken. */
function refusalOf(name: SettingName, setting: ResolvedSetting, value: unknown): 'locked' | 'floor' | null {
  if (setting.locked) return 'locked';
  return isBelowFloor(table[name].value, setting.floor, value) ? 'floor' : null;
}

async function keep(values: object): Promise<void> {
  await browser.storage.local.set({ [personKey]: { ...(await chosen()), ...values } });
}

async function chosen(): Promise<object | undefined> {
  return (await browser.storage.local.get(personKey))[personKey] as object | undefined;
}

/** What a file of settings says of itself. */
const fileKind = { of: 'sotto-settings', version: 1 } as const;

/** The person's own choices as JSON text, with or without what they typed: words, patterns, values. */
export async function exportSettings(withTexts: boolean): Promise<string> {
  const { values } = parseSettings(await chosen());
  const settings = Object.entries(values).filter(
    ([name]) => withTexts || !isTyped(table[name as SettingName].value),
  );
  return JSON.stringify({ ...fileKind, settings: Object.fromEntries(settings) }, null, 2);
}

function isTyped(kind: SettingKind): boolean {
  return kind.kind === 'token' || (kind.kind === 'list' && kind.of !== 'hosts');
}

/**
 * Takes in choices from such a text, each as if it had been made in the options; those that are not in it stay. Null if
 * the text is no settings of this extension.
 */
export async function importSettings(text: string): Promise<Imported | null> {
  const given = settingsIn(text);
  if (given === null) return null;
  const { settings } = await resolveSettings();
  const { values, notes } = parseSettings(given);
  const refused: Imported['refused'][number][] = [];
  const taken: SettingName[] = [];
  for (const [key, value] of Object.entries(values)) {
    const name = key as SettingName;
    const why = refusalOf(name, settings[name], value);
    if (why === null) taken.push(name);
    else refused.push({ name, why });
  }
  await keep(Object.fromEntries(taken.map((name) => [name, values[name]])));
  return { taken, refused, notes };
}

function settingsIn(text: string): unknown {
  try {
    const { of, version, settings } = JSON.parse(text);
    return of === fileKind.of && version === fileKind.version ? (settings ?? null) : null;
  } catch {
    return null;
  }
}

/** Forgets what the person chose. */
export async function wipeSettings(): Promise<void> {
  await browser.storage.local.remove(personKey);
}
