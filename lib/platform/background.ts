import browser from 'webextension-polyfill';
import { dayOf, daysBefore } from '../incidents/count';
import { summarise } from '../incidents/summary';
import type { SettingName } from '../policy/settings';
import { anyChat } from '../sites/any-chat';
import { siteAt } from '../sites/site-at';
import { addedHosts, isAdded, registerAddedHosts, scriptsFor } from './added-hosts';
import { type Database, openDatabase } from './database';
import { guardOpenPages } from './guard-open-pages';
import { guardedSites } from './guarded-sites';
import {
  fingerprintSchema,
  guardStateSchema,
  incidentSchema,
  keptVaultSchema,
  overrideRequestSchema,
  vaultSchema,
} from './incident-schema';
import { forgetLearnt, keepLearnt, learntAt } from './learnt-store';
import type { ExtensionCommands, Message, PageCommands } from './messages';
import { decideOverride, openOverridePage, pendingOverride } from './override-requests';
import { countsSince, forgetOld, recordIncident, wipeRecords } from './records';
import {
  changeSetting,
  isManagedChange,
  pagePolicyOf,
  resolveSettings,
  wipeSettings,
} from './settings-store';
import { showState } from './show-state';
import { openDay, sealDays, sendReports, teamState } from './team-counts';
import { forgetVaults, keepVault, vaultOf } from './vault-store';

type Sender = browser.Runtime.MessageSender;

type Handlers<C> = {
  readonly [K in keyof C]: (
    request: C[K] extends { request: infer R } ? R : never,
    sender: Sender,
  ) => Promise<C[K] extends { reply: infer R } ? R : never>;
};

const stoppedKey = 'teamStopped';
const tick = 'tick';

let opened: Promise<Database> | null = null;
const database = () => (opened ??= openDatabase());

const version = () => browser.runtime.getManifest().version;

/** Runs a script of the extension in the frame that asks for it; false if that is no frame of a tab. */
async function runWhereAsked(file: string, { tab, frameId = 0 }: Sender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
  return true;
}

/** What guarded pages may say. */
const fromPages: Handlers<PageCommands> = {
  policy: async () => pagePolicyOf(await resolveSettings()),
  async incident(request, sender) {
    const incident = incidentSchema.parse(request);
    if (sender.tab?.incognito) return { recorded: true };
    await recordIncident(await database(), incident, await siteOf(sender), dayOf(Date.now()));
    void showBadge();
    return { recorded: true };
  },
  async state(request, sender) {
    const guard = guardStateSchema.nullable().parse(request);
    const { tab, frameId = 0, documentLifecycle } = sender as Sender & { documentLifecycle?: string };
    // Frames count where something is typed into; a page that nobody sees yet is told of when it is seen.
    const counts = frameId === 0 || (guard !== null && guard.messageBox !== 'none');
    if (tab?.id !== undefined && counts && documentLifecycle !== 'prerender') await showState(tab.id, guard);
    return null;
  },
  async vault(request, sender) {
    const { conversation } = vaultSchema.parse(request);
    const { tab } = sender;
    return tab?.id === undefined ? [] : vaultOf(tab.id, originOf(sender), conversation);
  },
  async keepVault(request, sender) {
    const { conversation, entries } = keptVaultSchema.parse(request);
    const { tab } = sender;
    if (tab?.id !== undefined && !tab.incognito)
      await keepVault(tab.id, originOf(sender), conversation, entries);
    return null;
  },
  learnt: (_, sender) => learntAt(originOf(sender)),
  async learn(request, sender) {
    if (!sender.tab?.incognito) await keepLearnt(originOf(sender), fingerprintSchema.parse(request));
    return null;
  },
  async override(request, sender) {
    const asked = overrideRequestSchema.parse(request);
    const { policy } = await resolveSettings();
    const tab = sender.tab?.id;
    if (tab === undefined || (asked.why === 'blocked' && !policy.allowOverride)) return { opened: false };
    const pending = {
      ...asked,
      site: await siteOf(sender),
      tab,
      frame: sender.frameId ?? 0,
    };
    return { opened: await openOverridePage(pending) };
  },
  async loadPatterns(_, sender) {
    const { policy } = await resolveSettings();
    return { loaded: policy.ownPatterns.length > 0 && (await runWhereAsked('own-patterns.js', sender)) };
  },
  async loadTagger(_, sender) {
    return { loaded: await runWhereAsked('tagger.js', sender) };
  },
};

/** What the extension's own pages may say. */
const fromExtension: Handlers<ExtensionCommands> = {
  async summary() {
    const today = dayOf(Date.now());
    return summarise(await countsSince(await database(), daysBefore(today, 6)), today);
  },
  settings: () => resolveSettings(),
  async change({ name, value }: { name: SettingName; value: unknown }) {
    const refused = await changeSetting(name, value);
    if (refused === null) await onSettingsChanged();
    return { refused };
  },
  async team() {
    const { teamEndpoint } = await resolveSettings();
    const stopped = ((await browser.storage.local.get(stoppedKey))[stoppedKey] as string | undefined) ?? null;
    return teamState(await database(), teamEndpoint, Date.now(), version(), stopped);
  },
  export: async () => JSON.stringify(await (await database()).getAll('incidents'), null, 2),
  async wipe() {
    await wipeRecords(await database());
    await wipeSettings();
    await forgetLearnt();
    await forgetVaults();
    await onSettingsChanged();
    return null;
  },
  async overrideRequest({ id }) {
    const pending = await pendingOverride(id);
    if (!pending) return null;
    const { tab: _, frame: __, ...asked } = pending;
    return asked;
  },
  overrideDecision: async ({ id, decision }) => ({ decided: await decideOverride(id, decision) }),
};

/** Starts listening. Everything is registered at once, because the browser stops and wakes the background at will. */
export function runBackground(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    route(message as Message, sender),
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    void registerAddedHosts();
    if (reason === 'install' || reason === 'update') void guardAllOpenPages();
  });
  browser.runtime.onStartup.addListener(() => void registerAddedHosts());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerAddedHosts().then(() => guardOpenPages(scriptsFor(origins)));
  });
  browser.permissions.onRemoved.addListener(() => void registerAddedHosts());
  browser.storage.onChanged.addListener((changes, area) => {
    if (isManagedChange(changes, area)) void onSettingsChanged();
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetVaults(tab));
  browser.alarms.onAlarm.addListener(() => void onTick());
  void browser.alarms.create(tick, { delayInMinutes: 1, periodInMinutes: 30 });
  void keepStorageFromPages();
  void showBadge();
}

/** Where a message comes from decides what it may ask; what it says of itself does not. */
function route({ command, request }: Message, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const own = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (own && Object.hasOwn(fromExtension, command))
    return fromExtension[command as keyof ExtensionCommands](request as never, sender);
  if (!own && sender.tab && Object.hasOwn(fromPages, command))
    return fromGuardedPage(command as keyof PageCommands, request, sender);
  return refuse();
}

/** Of an empty frame the address says nothing, its origin does; Firefox knows no origin. */
function originOf(sender: Sender): string {
  const { origin } = sender as Sender & { origin?: string };
  return origin ?? sender.url ?? '';
}

async function fromGuardedPage(
  command: keyof PageCommands,
  request: unknown,
  sender: Sender,
): Promise<unknown> {
  return (await siteOf(sender)) === '' ? refuse() : fromPages[command](request as never, sender);
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('This sender may not ask this.'));
}

/** The id of the site that a page belongs to; nothing if it is not guarded. */
async function siteOf(sender: Sender): Promise<string> {
  const origin = originOf(sender);
  return siteAt(origin, guardedSites())?.id ?? ((await isAdded(origin)) ? anyChat.id : '');
}

/** Has the guard run in all pages that were open before this version was there. */
async function guardAllOpenPages(): Promise<void> {
  const known = browser.runtime.getManifest().content_scripts ?? [];
  await guardOpenPages([...known, ...scriptsFor(await addedHosts())]);
}

/** Tells every open page what is in force now. */
async function onSettingsChanged(): Promise<void> {
  const request = pagePolicyOf(await resolveSettings());
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) browser.tabs.sendMessage(id, { command: 'policyChanged', request }).catch(() => {});
  await onTick();
}

/** Closes days, sends what is due, forgets what is old. */
async function onTick(): Promise<void> {
  const records = await database();
  const now = Date.now();
  await forgetOld(records, dayOf(now));
  const { teamEndpoint } = await resolveSettings();
  if (teamEndpoint === null) return;
  await openDay(records, now);
  await sealDays(records, now, version());
  const stopped = await sendReports(records, teamEndpoint, now);
  await browser.storage.local.set({ [stoppedKey]: stopped });
}

/** Shows today's findings on the button. */
async function showBadge(): Promise<void> {
  const today = dayOf(Date.now());
  const findings = (await countsSince(await database(), today)).reduce(
    (sum, count) => sum + count.findings,
    0,
  );
  await browser.action.setBadgeText({ text: findings === 0 ? '' : findings > 99 ? '99+' : String(findings) });
  await browser.action.setBadgeBackgroundColor({ color: '#3d4a5c' });
}

/** Content scripts could read the extension's storage otherwise. Firefox has no such switch. */
async function keepStorageFromPages(): Promise<void> {
  const local = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
