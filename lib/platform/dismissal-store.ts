import browser from 'webextension-polyfill';
import {
  type Dismissal,
  type DismissalPattern,
  dismissAgain,
  isFaded,
  isQuiet,
  patternKey,
} from '../policy/dismissal';

const key = 'dismissals';

/** So many patterns are kept; those of longest ago go first. */
const most = 500;

/** What was dismissed and has not faded yet. */
export async function dismissalsOn(day: string): Promise<Dismissal[]> {
  const all = ((await browser.storage.local.get(key))[key] as Dismissal[] | undefined) ?? [];
  return all.filter((dismissal) => !isFaded(dismissal, day));
}

/** Counts one more dismissal of a pattern. */
export async function keepDismissal(pattern: DismissalPattern, day: string): Promise<void> {
  const all = await dismissalsOn(day);
  const same = all.find((other) => patternKey(other) === patternKey(pattern));
  const others = all.filter((other) => other !== same);
  await keep([...others, dismissAgain(pattern, same, day)].slice(-most));
}

/** The patterns that are not asked about, for now. */
export async function quietPatterns(day: string): Promise<string[]> {
  return (await dismissalsOn(day)).filter((dismissal) => isQuiet(dismissal, day)).map(patternKey);
}

/** Asks about a pattern again. */
export async function undoDismissal(pattern: string, day: string): Promise<void> {
  await keep((await dismissalsOn(day)).filter((dismissal) => patternKey(dismissal) !== pattern));
}

export async function forgetDismissals(): Promise<void> {
  await browser.storage.local.remove(key);
}

function keep(dismissals: readonly Dismissal[]): Promise<void> {
  return browser.storage.local.set({ [key]: dismissals });
}
