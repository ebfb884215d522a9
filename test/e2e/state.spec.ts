import type { Page } from '@playwright/test';
import type { Browser } from '../machine/browser';
import { launchGranting } from '../machine/launch-granting';
import { type Circumstances, openOwnPage } from '../machine/open-own-page';
import { change, expect, openOptions, test } from './sotto';

let browser: Browser;

test.beforeAll(async () => {
  browser = await launchGranting(['http://own-chat.localhost/*']);
});

test.afterAll(() => browser.close());

interface Tab {
  readonly id: number;
  readonly url: string;
}

/** A tab as the extension knows it. */
async function tabOf(page: Page): Promise<Tab> {
  await page.bringToFront();
  const worker = await browser.worker();
  const [tab] = await worker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').tabs.query({ active: true, lastFocusedWindow: true }),
  );
  return { id: tab.id, url: page.url() };
}

/** What the button says while a tab is in front. */
async function titleOn({ id }: Tab): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate((tabId) => Reflect.get(globalThis, 'chrome').action.getTitle({ tabId }), id);
}

async function popupSays(circumstances: Circumstances): Promise<string> {
  const popup = await openOwnPage(browser, 'popup', circumstances);
  const text = (await popup.locator('header').textContent()) ?? '';
  await popup.close();
  return text;
}

const notGuarded = 'This page is not guarded';

test.describe('@state', () => {
  test('button and popup say that a page is guarded, and how its message box is known', async ({
    server,
  }) => {
    const page = await browser.context.newPage();
    await page.goto(`${server.url}?editor=textarea`);
    const tab = await tabOf(page);
    await expect.poll(() => titleOn(tab)).toBe('Sotto: this page is guarded');
    expect(await popupSays({ front: tab })).toContain('Demo chat is guarded');

    const composer = page.locator('textarea');
    await composer.evaluate((box) => box.removeAttribute('data-demo'));
    await page.bringToFront();
    await composer.click();
    await page.keyboard.type('hello');
    await expect.poll(() => titleOn(tab)).toContain('found by how the page is built');
    expect(await popupSays({ front: tab })).toContain('found it by how the page is built');

    await composer.evaluate((box) => box.remove());
    expect(await popupSays({ front: tab })).toContain('There is no message box here yet');
    await page.goto(server.url.replace('sotto-demo', 'another-chat'));
    expect(await titleOn(tab)).toBe('Sotto: this page is not guarded');
    await page.close();
  });

  test('a chat that a person added is guarded by how it is built, and says so', async ({ server }) => {
    const page = await browser.context.newPage();
    await page.goto(`${server.url.replace('sotto-demo', 'own-chat')}?editor=prosemirror`);
    const tab = await tabOf(page);
    await expect.poll(() => titleOn(tab)).toContain('found by how the page is built');
    await expect
      .poll(() => popupSays({ front: tab }))
      .toMatch(/own-chat\.localhost:\d+ is guarded.*found it by how/);
    const left = await openOwnPage(browser, 'popup', { front: tab, mayRun: false });
    await expect(left.locator('header')).toContainText('leaves this page when it is loaded again');
    await expect(left.getByRole('button', { name: 'Load again' })).toBeVisible();
    await left.close();
    await page.close();
  });

  test('where Sotto is off, the button says so at once', async ({ server }) => {
    const page = await browser.context.newPage();
    await page.goto(`${server.url}?editor=textarea`);
    const tab = await tabOf(page);
    await expect.poll(() => titleOn(tab)).toBe('Sotto: this page is guarded');
    const own = await openOptions(browser);
    await change(own, 'mode', 'off');
    await expect.poll(() => titleOn(tab)).toBe('Sotto is off here');
    await change(own, 'mode', 'warn');
    await expect.poll(() => titleOn(tab)).toBe('Sotto: this page is guarded');
    await own.close();
    await page.close();
  });

  test('the popup says why a page is not guarded', async ({ server }) => {
    const page = await browser.context.newPage();
    const demo = `${server.url}?editor=textarea`;
    await page.goto('chrome://version');
    const { id } = await tabOf(page);
    for (const [circumstances, reason] of [
      [{ front: { id, url: 'chrome://version/' } }, 'keeps extensions out of its own pages'],
      // The browser refuses to run a script in this tab, as in one of the pages it keeps extensions out of.
      [{ front: { id, url: demo } }, 'The browser or your organisation keeps extensions out of it'],
      [{ front: { id, url: demo }, mayRun: false }, 'does not let Sotto run on sotto-demo.localhost'],
      [{ front: { id, url: demo }, scripts: [{ result: false }] }, 'Load it again'],
      [
        { front: { id, url: 'https://github.com/settings' }, scripts: [{ result: true }] },
        'no chat at this address',
      ],
      [
        { front: { id, url: 'https://example.org/' }, scripts: [{ result: false }] },
        'no chat that Sotto knows',
      ],
    ] as const) {
      const text = await popupSays(circumstances);
      expect(text).toContain(notGuarded);
      expect(text).toContain(reason);
    }
    const popup = await openOwnPage(browser, 'popup', { front: { id, url: demo }, mayRun: false });
    await popup.getByRole('button', { name: 'Let Sotto run on sotto-demo.localhost' }).click();
    await expect
      .poll(() => popup.evaluate(() => Reflect.get(globalThis, 'asked')))
      .toEqual([{ origins: ['http://sotto-demo.localhost/*'] }]);
    await popup.close();
    await page.close();
  });
});
