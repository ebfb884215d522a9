import browser from 'webextension-polyfill';
import type { OverrideAnswer, OverrideRequest } from '../incidents/override-request';
import { askGuard } from './ask';

/** Something held that waits for the override page, and where it is held. Kept in memory only. */
interface Pending extends OverrideRequest {
  readonly site: string;
  readonly tab: number;
  readonly frame: number;
}

const keyOf = (id: string) => `override ${id}`;

/** Opens the override page for something held. */
export async function openOverridePage(pending: Pending): Promise<boolean> {
  await browser.storage.session.set({ [keyOf(pending.id)]: pending });
  const url = browser.runtime.getURL(`override.html?id=${encodeURIComponent(pending.id)}`);
  await browser.tabs.create({ url, openerTabId: pending.tab });
  return true;
}

/** What is held behind an id, or nothing. */
export async function pendingOverride(id: string): Promise<Pending | null> {
  const stored = (await browser.storage.session.get(keyOf(id)))[keyOf(id)];
  return (stored as Pending | undefined) ?? null;
}

/** Passes a decision on to the guard, once. False when what was held is gone. */
export async function decideOverride(answer: OverrideAnswer): Promise<boolean> {
  const { id } = answer;
  const pending = await pendingOverride(id);
  if (!pending) return false;
  await browser.storage.session.remove(keyOf(id));
  try {
    const { done } = await askGuard(pending.tab, pending.frame, 'decide', answer);
    return done;
  } catch {
    return false;
  }
}
