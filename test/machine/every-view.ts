import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { views } from '../pages/components/views';
import type { DemoServer } from '../pages/demo-server';
import type { Browser } from './browser';
import { locales } from './launch-in';

const ownPages = ['popup', 'options', 'playground', 'welcome', 'override'] as const;

/** Where a part of the in-page interface is shown, in an open root. */
export function componentUrl(server: DemoServer, view: string): string {
  return `${server.url}components/?view=${view}`;
}

/**
 * Opens every view in one page, one after the other: the extension's own pages, and what it shows in others. The browser
 * has to speak the language, a folder of `_locales`.
 */
export async function* everyView(
  browser: Browser,
  server: DemoServer,
  language: string,
): AsyncGenerator<{ page: Page; name: string }> {
  const page = await browser.context.newPage();
  for (const name of ownPages) {
    await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    await page.locator('main').waitFor();
    yield { page, name };
    // What is folded away is a view as well.
    if ((await page.locator('details').count()) === 0) continue;
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    yield { page, name: `${name}, unfolded` };
  }
  const messages = JSON.parse(await readFile(join(locales, language, 'messages.json'), 'utf8'));
  await page.addInitScript((all) => Reflect.set(globalThis, 'messages', all), messages);
  for (const name of Object.keys(views)) {
    await page.goto(componentUrl(server, name));
    await page.locator('html[data-drawn]').waitFor({ state: 'attached' });
    yield { page, name };
  }
  await page.close();
}
