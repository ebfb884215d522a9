import browser from 'webextension-polyfill';
import type { GuardStatus, Unguarded } from '../policy/page-policy';
import type { ConversationState } from '../redact/conversation-state';
import { siteAt } from '../sites/site-at';
import { sitePlace } from '../sites/site-script';
import { addHosts, mayRunOn, patternOfHost } from './added-hosts';
import { askGuard } from './ask';
import { guardedSites } from './guarded-sites';

/** What the guard of the page in front says of itself, else that of a frame in it; nothing where there is none. */
export async function askGuardInFront(): Promise<GuardStatus | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  for (const frame of [0, undefined]) {
    const status = await askGuard(tab.id, frame, 'status', null).catch(() => null);
    if (status) return status;
  }
  return null;
}

/** What is known of the conversation in front, in the page itself, else in a frame of it; nothing where there is none. */
export async function conversationInFront(): Promise<ConversationState | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  for (const frame of [0, undefined]) {
    const state = await askGuard(tab.id, frame, 'conversation', null).catch(() => null);
    if (state) return state;
  }
  return null;
}

/** Has all frames of the page in front show placeholders, or the values again. */
export async function showPlaceholdersInFront(isOn: boolean): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await askGuard(tab.id, undefined, 'showPlaceholders', isOn);
}

/** The keyboard commands for the draft in front, by their names in the manifest. */
const draftCommands = { 'redact-draft': 'redactDraft', 'next-finding': 'nextFinding' } as const;

/** Does to the draft in front, in whatever frame it stands, what a keyboard command asks for. */
export async function commandInFront(name: string): Promise<void> {
  if (!Object.hasOwn(draftCommands, name)) return;
  const command = draftCommands[name as keyof typeof draftCommands];
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // Most pages have no guard.
  if (tab?.id !== undefined) await askGuard(tab.id, undefined, command, null).catch(() => {});
}

/** Why the page in front, on which no guard answers, has none. */
export async function whyUnguarded(): Promise<Unguarded> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const host = patternOfHost(tab?.url);
  if (tab?.id === undefined || tab.url === undefined || host === null) return 'browser-page';
  const site = siteAt(tab.url, guardedSites());
  const mayRun = await mayRunOn([host]);
  if (site && !mayRun) return 'not-allowed';
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: (place: string) => Reflect.has(globalThis, Symbol.for(place)),
      args: [sitePlace],
    });
    if (frame?.result) return 'elsewhere';
  } catch {
    return 'kept-out';
  }
  // Of a host that holds other things besides, some pages only have the guard.
  const isChat = site ? site.matches.some((pattern) => pattern.endsWith('/*')) : mayRun;
  return isChat ? 'load-again' : 'unknown';
}

/** The match pattern of the host of the page in front; nothing if it is no web page, or the browser does not tell. */
export async function hostInFront(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return patternOfHost(tab?.url);
}

/** How often, and after how many milliseconds each, it is looked whether the guard has come. */
const looks = { times: 10, ms: 200 };

/**
 * Asks the person, in the browser's own words, whether the guard may run on the host in front, and waits for it if so.
 * To be called in a click.
 */
export async function addHostInFront(pattern: string): Promise<boolean> {
  const isGranted = await addHosts([pattern]);
  for (let look = 0; isGranted && look < looks.times && !(await askGuardInFront()); look++)
    await new Promise((resolve) => setTimeout(resolve, looks.ms));
  return isGranted;
}

/** Loads the page in front again. */
export function loadAgain(): Promise<void> {
  return browser.tabs.reload();
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
