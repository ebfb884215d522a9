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
  for (const { js = [], matches, world } of scripts)
    if (world !== 'MAIN')
      for (const { id } of await browser.tabs.query({ url: [...matches] }))
        if (id !== undefined)
          await browser.scripting
            .executeScript({
              target: { tabId: id, allFrames: true },
              files: [...js],
              injectImmediately: true,
            })
            .catch(() => {});
}
