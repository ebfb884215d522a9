import type { Page } from '@playwright/test';
import type { Browser } from './browser';
import { openOwnPage } from './open-own-page';

/** Opens the popup as if a page were in front of it, which it is brought to before. */
export async function openPopupOver(browser: Browser, page: Page): Promise<Page> {
  await page.bringToFront();
  const worker = await browser.worker();
  const [tab] = await worker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').tabs.query({ active: true, lastFocusedWindow: true }),
  );
  return openOwnPage(browser, 'popup', { front: { id: tab.id, url: page.url() } });
}
