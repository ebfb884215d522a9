import browser from 'webextension-polyfill';

/** A script that runs on some pages, as the manifest names it. */
export interface PageScript {
  readonly js?: readonly string[] | undefined;
  readonly matches: readonly string[];
  readonly world?: string;
}

/**
 * Has the guard run in pages that are open already, after it was installed, updated or allowed there. What the page's
 * own scripts did before stays as it is: the tripwire, which has to come first, comes with the next load.
 */
export async function guardOpenPages(scripts: readonly PageScript[]): Promise<void> {
  const filesOf = new Map<number, string[]>();
  // No address at all would be every tab.
  for (const { js = [], matches, world } of scripts)
    if (world !== 'MAIN' && matches.length > 0)
      for (const { id } of await browser.tabs.query({ url: [...matches] }))
        if (id !== undefined) filesOf.set(id, [...(filesOf.get(id) ?? []), ...js]);
  // All at once: a tab that answers to nothing must not keep the others waiting.
  await Promise.all(
    [...filesOf].map(([tabId, files]) =>
      browser.scripting
        .executeScript({ target: { tabId, allFrames: true }, files, injectImmediately: true })
        .catch(() => {}),
    ),
  );
}
