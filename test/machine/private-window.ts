import type { BrowserContext, Page as OwnPage, Worker } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { until } from './dialog';

/**
 * Lets an extension into private windows, as a person does in the browser's list of extensions. It starts anew, which
 * this waits for: until then its pages are blocked, and those that are open already go.
 */
export async function allowInPrivate(
  context: BrowserContext,
  worker: Worker,
  extensionId: string,
): Promise<void> {
  const list = await context.newPage();
  await list.goto('chrome://extensions');
  const hasEnded = worker.waitForEvent('close');
  await list.evaluate(
    (id) =>
      Reflect.get(globalThis, 'chrome').developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        incognitoAccess: true,
      }),
    extensionId,
  );
  await hasEnded;
  const state = () =>
    list.evaluate(async (id) => {
      const info = await Reflect.get(globalThis, 'chrome').developerPrivate.getExtensionInfo(id);
      return info.state;
    }, extensionId);
  await until(async () => (await state()) === 'ENABLED', 'the extension is at work again');
  await list.close();
}

export interface PrivateWindow {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens a private window at an address, by a page of the extension's. Playwright does not see what it has not opened itself there. */
export async function openPrivateWindow(
  browserURL: string,
  own: OwnPage,
  url: string,
): Promise<PrivateWindow> {
  const automation: Browser = await puppeteer.connect({ browserURL, defaultViewport: null });
  await own.evaluate(
    (address) => Reflect.get(globalThis, 'chrome').windows.create({ incognito: true, url: address }),
    url,
  );
  const target = await automation.waitForTarget((one) => one.type() === 'page' && one.url() === url);
  const page = await target.page();
  if (!page) throw new Error('The private window has no page.');
  return {
    page,
    async close() {
      await page.close();
      await automation.disconnect();
    },
  };
}
