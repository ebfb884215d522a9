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
 * `pausedUntil` is in milliseconds since 1970, where the page's site is paused.
 */
export async function showState(
  tabId: number,
  guard: GuardState | null,
  pausedUntil: number | undefined,
): Promise<void> {
  const isPaused = guard?.state === 'paused' && pausedUntil !== undefined;
  const isOn = guard?.state === 'guarded' || guard?.state === 'waiting-for-policy';
  await browser.action.setIcon({
    tabId,
    path: pictures(isOn ? 'icon' : isPaused ? 'icon-paused' : 'icon-off'),
  });
  await browser.action.setTitle({
    tabId,
    title: isPaused ? getMessage('button_paused', clock(pausedUntil)) : getMessage(titleOf(guard)),
  });
}

/** The time of day, where the person is. */
function clock(moment: number): string {
  return new Intl.DateTimeFormat(getMessage('language'), { hour: 'numeric', minute: '2-digit' }).format(
    moment,
  );
}

/** The name of the message that the button's title is. */
function titleOf(guard: GuardState | null): string {
  if (!guard) return 'button_not_guarded';
  if (guard.state === 'off' || guard.state === 'off-here' || guard.state === 'paused') return 'button_off';
  return guard.messageBox === 'by-structure' ? 'button_by_structure' : 'button_guarded';
}
