import browser from 'webextension-polyfill';
import type { GuardStatus } from '../policy/page-policy';
import { patternOfHost } from './added-hosts';
import { askGuard } from './ask';

/** What the guard of the page in front says of itself; nothing where there is none. */
export async function askGuardInFront(): Promise<GuardStatus | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    return (await askGuard(tab.id, 0, 'status', null)) ?? null;
  } catch {
    return null;
  }
}

/** The match pattern of the host of the page in front; nothing if it is no web page, or the browser does not tell. */
export async function hostInFront(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return patternOfHost(tab?.url);
}

/** How often, and after how many milliseconds each, it is looked whether the guard has come. */
const looks = { times: 10, ms: 200 };

/**
 * Asks the person, in the browser's own words, whether the guard may run on a host, and waits for it if so. To be called
 * in a click.
 */
export async function addHost(pattern: string): Promise<boolean> {
  const isGranted = await browser.permissions.request({ origins: [pattern] });
  for (let look = 0; isGranted && look < looks.times && !(await askGuardInFront()); look++)
    await new Promise((resolve) => setTimeout(resolve, looks.ms));
  return isGranted;
}

/** Has the guard run on an added host no longer. */
export function removeHost(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
