import browser from 'webextension-polyfill';
import type { GuardState } from '../policy/page-policy';
import { getMessage } from './get-message';

/** Sizes of the button's picture, in pixels. */
const sizes = [16, 32];

const pictures = (folder: string) =>
  Object.fromEntries(sizes.map((size) => [size, `/${folder}/${size}.png`]));

/**
 * Shows on the button what the guard of a tab's page says, or that there is none. The browser forgets it when the tab
 * goes elsewhere, and shows the manifest's picture and title again, which are those of a page that is not guarded.
 */
export async function showState(tabId: number, guard: GuardState | null): Promise<void> {
  const isOn = guard?.state === 'guarded' || guard?.state === 'waiting-for-policy';
  await browser.action.setIcon({ tabId, path: pictures(isOn ? 'icon' : 'icon-off') });
  await browser.action.setTitle({ tabId, title: getMessage(titleOf(guard)) });
}

/** The name of the message that the button's title is. */
function titleOf(guard: GuardState | null): string {
  if (!guard) return 'button_not_guarded';
  if (guard.state === 'off' || guard.state === 'off-here') return 'button_off';
  return guard.messageBox === 'by-structure' ? 'button_by_structure' : 'button_guarded';
}
