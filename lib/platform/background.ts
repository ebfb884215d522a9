import browser from 'webextension-polyfill';
import { asCsv } from '../incidents/as-csv';
import { dayOf, daysBefore } from '../incidents/count';
import { isSentCredential } from '../incidents/incident';
import { summarise, summaryDays } from '../incidents/summary';
import { isQuiet, patternKey } from '../policy/dismissal';
import type { PagePolicy } from '../policy/page-policy';
import type { SettingName } from '../policy/settings';
import { anyChat } from '../sites/any-chat';
import { siteAt } from '../sites/site-at';
import { addedHosts, isAdded, registerAddedHosts, scriptsFor } from './added-hosts';
import { endpointInForce } from './counts-consent';
import type { Database } from './database';
import {
  dismissalsOn,
  forgetDismissals,
  keepDismissal,
  quietPatterns,
  undoDismissal,
} from './dismissal-store';
import { commandInFront } from './front-tab';
import { guardOpenPages } from './guard-open-pages';
import { guardedSites } from './guarded-sites';
import {
  dismissSchema,
  fingerprintSchema,
  guardStateSchema,
  incidentSchema,
  keptVaultSchema,
  overrideRequestSchema,
  vaultSchema,
} from './incident-schema';
import { forgetLearnt, keepLearnt, learntAt } from './learnt-store';
import type { ExtensionCommands, Message, PageCommands } from './messages';
import { onManagedChange } from './on-managed-change';
import { decideOverride, openOverridePage, pendingOverride } from './override-requests';
import { ownVersion } from './own-version';
import { endPauses, pauseSites, pausesAt } from './pauses';
import { forgetProblem, recordsProblem, wipeDatabase, withRecords } from './recording';
import { allIncidents, countsSince, forgetOld, lastIncidents, recordIncident } from './records';
import { forgetReplaced, keepReplaced, replacedIncidents } from './replaced-store';
import {
  changeSetting,
  exportSettings,
  importSettings,
  pagePolicyOf,
  resolveSettings,
  wipeSettings,
} from './settings-store';
import { showState } from './show-state';
import {
  forgetReports,
  openDay,
  sealDays,
  sendRefusedAgain,
  sendReports,
  type TeamAddress,
  teamState,
} from './team-counts';
import { forgetVaults, keepVault, vaultOf } from './vault-store';

type Sender = browser.Runtime.MessageSender;

type Handlers<C> = {
  readonly [K in keyof C]: (
    request: C[K] extends { request: infer R } ? R : never,
    sender: Sender,
  ) => Promise<C[K] extends { reply: infer R } ? R : never>;
};

/** Where reports went last. */
const addressKey = 'teamAddress';

const tick = 'tick';

/** Most incidents that the popup lists. */
const mostShown = 20;

/** Runs a script of the extension in the frame that asks for it; false if that is no frame of a tab. */
async function runWhereAsked(file: string, { tab, frameId = 0 }: Sender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
  return true;
}

/** What guarded pages may say. */
const fromPages: Handlers<PageCommands> = {
  policy: (_, { tab }) => pagePolicyNow(tab?.incognito === true),
  async incident(request, sender) {
    const incident = incidentSchema.parse(request);
    if (sender.tab?.incognito) return { recorded: true };
    const [site, endpoint] = await Promise.all([siteOf(sender), resolveSettings().then(endpointInForce)]);
    await forgetProblem();
    try {
      await withRecords((records) => recordIncident(records, incident, site, Date.now(), endpoint !== null));
    } finally {
      void showBadge();
    }
    return { recorded: true };
  },
  async state(request, sender) {
    const guard = guardStateSchema.nullable().parse(request);
    const { tab, frameId = 0, documentLifecycle } = sender as Sender & { documentLifecycle?: string };
    // Frames count where something is typed into; a page that nobody sees yet is told of when it is seen.
    const counts = frameId === 0 || (guard !== null && guard.messageBox !== 'none');
    if (tab?.id === undefined || !counts || documentLifecycle === 'prerender') return null;
    const paused = await pausesAt(Date.now());
    await showState(tab.id, guard, paused[await siteOf(sender)]);
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
  async dismiss(request, sender) {
    const { always, ...pattern } = dismissSchema.parse(request);
    if (sender.tab?.incognito) return null;
    if (always === null) await keepDismissal({ ...pattern, site: await siteOf(sender) }, dayOf(Date.now()));
    else {
      const { policy } = await resolveSettings();
      await changeSetting('allowList', [...new Set([...policy.allowList, always])]);
    }
    await onSettingsChanged();
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
    const since = daysBefore(today, summaryDays - 1);
    return summarise(await read((records) => countsSince(records, since), []), today);
  },
  lastIncidents: () => read((records) => lastIncidents(records, mostShown), []),
  recordsProblem: () => recordsProblem(),
  async toReplace() {
    const replaced = new Set(await replacedIncidents());
    return (await read(allIncidents, []))
      .filter(({ id, items }) => items.some(isSentCredential) && !replaced.has(id))
      .toSorted((a, b) => (b.time ?? 0) - (a.time ?? 0));
  },
  async replaced({ incident }) {
    await keepReplaced(incident);
    return null;
  },
  settings: () => resolveSettings(),
  async change({ name, value }: { name: SettingName; value: unknown }) {
    const refused = await changeSetting(name, value);
    if (refused === null) await onSettingsChanged();
    return { refused };
  },
  pauses: () => pausesAt(Date.now()),
  async pause({ site }) {
    const { mayPause } = await resolveSettings();
    if (!mayPause) return { refused: true };
    const all = [...guardedSites().map(({ id }) => id), anyChat.id];
    await pauseSites(site === null ? all : [site], Date.now());
    await onSettingsChanged();
    return { refused: false };
  },
  async endPauses() {
    await endPauses();
    await onSettingsChanged();
    return null;
  },
  async dismissals() {
    const today = dayOf(Date.now());
    return (await dismissalsOn(today)).map((dismissal) => ({
      key: patternKey(dismissal),
      ...dismissal,
      isQuiet: isQuiet(dismissal, today),
    }));
  },
  async undoDismissal({ key }) {
    await undoDismissal(key, dayOf(Date.now()));
    await onSettingsChanged();
    return null;
  },
  async team() {
    const endpoint = await endpointInForce(await resolveSettings());
    return read((records) => teamState(records, endpoint, Date.now(), ownVersion()), null);
  },
  async export({ format }) {
    const incidents = await withRecords(allIncidents);
    return format === 'csv' ? asCsv(incidents) : JSON.stringify(incidents, null, 2);
  },
  exportSettings: ({ withTexts }) => exportSettings(withTexts),
  async importSettings({ text }) {
    const imported = await importSettings(text);
    if (imported) await onSettingsChanged();
    return imported;
  },
  async wipe() {
    await wipeDatabase();
    await wipeSettings();
    await forgetLearnt();
    await forgetDismissals();
    await forgetReplaced();
    await forgetVaults();
    await endPauses();
    await onSettingsChanged();
    return null;
  },
  async overrideRequest({ id }) {
    const pending = await pendingOverride(id);
    if (!pending) return null;
    const { tab: _, frame: __, ...asked } = pending;
    return asked;
  },
  overrideDecision: async (answer) => ({ decided: await decideOverride(answer) }),
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
  onManagedChange(() => void onSettingsChanged());
  browser.commands.onCommand.addListener((command) => void commandInFront(command));
  browser.tabs.onRemoved.addListener((tab) => void forgetVaults(tab));
  browser.alarms.onAlarm.addListener(
    ({ name }) => void (name === tick ? onTick().then(sendDue) : onSettingsChanged()),
  );
  void startTicking();
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

/** What a page needs of what is in force now. */
async function pagePolicyNow(isPrivate: boolean): Promise<PagePolicy> {
  const now = Date.now();
  return pagePolicyOf(
    await resolveSettings(),
    await pausesAt(now),
    await quietPatterns(dayOf(now)),
    isPrivate,
  );
}

/** Tells every open page what is in force now, pauses included. */
async function onSettingsChanged(): Promise<void> {
  const [inPrivate, elsewhere] = [await pagePolicyNow(true), await pagePolicyNow(false)];
  for (const { id, incognito } of await browser.tabs.query({})) {
    const request = incognito ? inPrivate : elsewhere;
    if (id !== undefined) browser.tabs.sendMessage(id, { command: 'policyChanged', request }).catch(() => {});
  }
  await onTick();
  // Nobody waits for the network.
  void sendDue();
}

/** Closes days and forgets what is old. */
async function onTick(): Promise<void> {
  const now = Date.now();
  const resolved = await resolveSettings();
  const endpoint = await endpointInForce(resolved);
  const close = async (records: Database) => {
    await forgetOld(records, dayOf(now), resolved.retentionDays);
    await forgetReports(records);
    if (endpoint === null) return;
    await openDay(records, now);
    await sealDays(records, now, ownVersion());
  };
  await read(close, undefined);
}

/** Sends the reports that are due; once at a time, so that none goes twice without need. */
async function sendDue(): Promise<void> {
  await navigator.locks.request('send', async () => {
    const resolved = await resolveSettings();
    const endpoint = await endpointInForce(resolved);
    if (endpoint === null) return;
    const address: TeamAddress = { endpoint, token: resolved.teamToken };
    const { [addressKey]: last } = await browser.storage.local.get(addressKey);
    const isNew = JSON.stringify(last) !== JSON.stringify(address);
    await read(async (records) => {
      if (isNew) await sendRefusedAgain(records);
      await sendReports(records, address, Date.now());
    }, undefined);
    if (isNew) await browser.storage.local.set({ [addressKey]: address });
  });
}

/** Registers the regular alarm, where there is none: each start of the background would put it off. */
async function startTicking(): Promise<void> {
  if (!(await browser.alarms.get(tick)))
    await browser.alarms.create(tick, { delayInMinutes: 1, periodInMinutes: 30 });
}

/** Works with the records; where they do not open, there is nothing, and `recordsProblem` says why. */
function read<T, N>(work: (records: Database) => Promise<T>, nothing: N): Promise<T | N> {
  return withRecords(work).catch(() => nothing);
}

/** Shows on the button how much was found today, or that it is not written down. */
async function showBadge(): Promise<void> {
  const today = dayOf(Date.now());
  const counts = await read((records) => countsSince(records, today), []);
  const findings = counts.reduce((sum, count) => sum + count.findings, 0);
  const problem = await recordsProblem();
  const isLost = problem === 'full' || problem === 'closed';
  const text = isLost ? '!' : findings === 0 ? '' : findings > 99 ? '99+' : String(findings);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#3d4a5c' });
}

/** Content scripts could read the extension's storage otherwise. Firefox has no such switch. */
async function keepStorageFromPages(): Promise<void> {
  const local = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
