import browser from 'webextension-polyfill';
import type { GuardStatus } from '../policy/page-policy';
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

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
