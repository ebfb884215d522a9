import type { Page } from '@playwright/test';
import type { Browser } from './browser';

export interface Circumstances {
  /** The page in front, as the browser tells of it once a person has clicked on the button. */
  readonly front?: { readonly id: number; readonly url: string };
  /** What the browser answers where it was not clicked on: to `permissions.contains` and to a script in the page. */
  readonly mayRun?: boolean;
  readonly scripts?: readonly { readonly result: unknown }[];
}

/**
 * Opens a page of the extension in a tab, as if another page were in front. Permissions that it asks for are kept in its
 * global `asked`, and not given.
 */
export async function openOwnPage(
  browser: Browser,
  name: 'popup' | 'options',
  circumstances: Circumstances,
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(({ front, mayRun, scripts }) => {
    const asked: unknown[] = [];
    Reflect.set(globalThis, 'asked', asked);
    // The browser has its functions under one name or under two, with promises or with callbacks.
    for (const name of ['chrome', 'browser']) {
      const api = Reflect.get(globalThis, name);
      if (!api?.tabs) continue;
      const answers =
        (value: unknown, before = (_: unknown) => {}) =>
        (request: unknown, reply?: (value: unknown) => void) => {
          before(request);
          reply?.(value);
          return Promise.resolve(value);
        };
      if (front) api.tabs.query = answers([front]);
      api.permissions.request = answers(false, (wanted) => asked.push(wanted));
      if (mayRun !== undefined) api.permissions.contains = answers(mayRun);
      if (scripts) api.scripting.executeScript = answers(scripts);
    }
  }, circumstances);
  await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
  return page;
}
