import type { Page } from '@playwright/test';
import type { Browser } from '../machine/browser';
import { SottoDialog } from '../machine/dialog';
import { isolatedWorldOf } from '../machine/isolated-world';
import { launchOffline } from '../machine/launch-offline';
import { openOwnPage } from '../machine/open-own-page';
import { dump, wipe } from '../machine/stored';
import { expect, test } from './sotto';

let browser: Browser;

test.beforeAll(async () => {
  browser = await launchOffline();
});

test.afterAll(() => browser.close());

/** A tab as the extension knows it. */
async function tabOf(page: Page): Promise<{ id: number; url: string }> {
  await page.bringToFront();
  const worker = await browser.worker();
  const [{ id }] = await worker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').tabs.query({ active: true, lastFocusedWindow: true }),
  );
  return { id, url: page.url() };
}

test.describe('@popup', () => {
  test('what was caught is there as numbers, bars and a table, and as a list of the last', async ({
    server,
  }) => {
    const page = await browser.context.newPage();
    await page.goto(`${server.url}?editor=textarea`);
    const world = await isolatedWorldOf(page, browser.extensionId);
    const own = await openOwnPage(browser, 'popup', {});
    await wipe(own);
    for (const [identifier, category, action, count] of [
      ['iban', 'bank', 'redacted', 2],
      ['email', 'contact', 'overridden', 1],
    ] as const) {
      const items = [{ identifier, category, severity: 'medium', action, count }];
      expect(
        await world.evaluate(`chrome.runtime.sendMessage({ command: 'incident',
          request: { id: crypto.randomUUID(), items: ${JSON.stringify(items)} } })`),
      ).toEqual({ recorded: true });
    }

    await own.reload();
    for (const number of ['today', 'week', 'month'])
      await expect(own.locator(`[data-number="${number}"]`)).toHaveText('3');
    const table = own.getByRole('table', { name: 'Caught each day' });
    await expect(own.locator('.chart rect')).toHaveCount(7);
    await expect(table.getByRole('row').last()).toContainText('3');
    await own.getByRole('radio', { name: '7 days' }).focus();
    await own.keyboard.press('ArrowRight');
    await expect(own.locator('.chart rect')).toHaveCount(30);
    await expect(table.getByRole('rowheader')).toHaveCount(30);

    await own.getByText('Last caught').click();
    const last = own.locator('[data-section="last"] li');
    await expect(last).toHaveText([
      /^E-mail address.*Demo chat · .*\d:\d\d.* · sent anyway$/,
      /^IBAN.* \(2\).*Demo chat · .*\d:\d\d.* · redacted$/,
    ]);
    await own.close();
    await page.close();
  });

  test('diagnostics are copied by keyboard, and hold nothing that was typed', async ({ server }) => {
    const page = await browser.context.newPage();
    await page.goto(`${server.url}?editor=textarea`);
    await page.locator('textarea').fill('write to maria.keller@acme-corp.com');
    const own = await openOwnPage(browser, 'popup', { front: await tabOf(page) });
    await own.bringToFront();
    await own.getByRole('button', { name: 'Copy diagnostics' }).press('Enter');
    await expect(own.getByRole('status').last()).toContainText('Copied');
    await browser.context.grantPermissions(['clipboard-read']);
    const text = await own.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(text)).toMatchObject({
      managed: false,
      guard: { site: 'demo', state: 'guarded', messageBox: 'known' },
    });
    expect(text).not.toContain('keller');
    expect(text).not.toContain('localhost');
    await own.close();
    await page.close();
  });

  test('paused, a value leaves without a question and is not counted; after the hour it is held again', async ({
    server,
  }) => {
    server.forget();
    const page = await browser.context.newPage();
    const dialog = new SottoDialog(page);
    await page.goto(`${server.url}?editor=textarea`);
    const tab = await tabOf(page);
    const own = await openOwnPage(browser, 'popup', { front: tab });
    await wipe(own);
    await own.getByRole('group', { name: 'Pause for an hour' }).getByRole('button').first().click();
    await expect(own.locator('header')).toContainText(/Paused until .*\d:\d\d/);
    const worker = await browser.worker();
    const inChrome = <T>(read: string) =>
      worker.evaluate(
        (code) => new Function('chrome', `return ${code}`)(Reflect.get(globalThis, 'chrome')),
        read,
      ) as Promise<T>;
    await expect
      .poll(() => inChrome(`chrome.action.getTitle({ tabId: ${tab.id} })`))
      .toMatch(/^Sotto is paused here until .*\d:\d\d/);
    const ends = await inChrome<{ name: string; scheduledTime: number }[]>('chrome.alarms.getAll()');
    const minutes = ends
      .filter(({ name }) => name.startsWith('pause'))
      .map(({ scheduledTime }) => Math.round((scheduledTime - Date.now()) / 60_000));
    expect(minutes).toEqual([60]);

    const send = async (text: string) => {
      await page.bringToFront();
      await page.locator('textarea').fill(text);
      await page.keyboard.press('Enter');
    };
    const sent = () => server.received.map(({ body }) => JSON.parse(body).text);
    const text = 'write to maria.keller@acme-corp.com';
    await send(text);
    await expect.poll(sent).toEqual([text]);
    expect(await dialog.isOpen()).toBe(false);
    expect((await dump(own)).incidents).toEqual([]);

    // An hour later, by the guard's own clock: nothing has told it.
    const world = await isolatedWorldOf(page, browser.extensionId);
    await world.evaluate('void (Date.now = ((now) => () => now() + 3_600_001)(Date.now.bind(Date)))');
    await send(text);
    await dialog.appears();
    expect(sent()).toHaveLength(1);
    await dialog.click('Edit');
    await page.close();
    await own.close();
  });

  test('all chats are paused at once, and guarded again at once', async ({ server }) => {
    const page = await browser.context.newPage();
    const dialog = new SottoDialog(page);
    await page.goto(`${server.url}?editor=textarea`);
    const own = await openOwnPage(browser, 'popup', { front: await tabOf(page) });
    await wipe(own);
    await own.reload();
    await own.getByRole('button', { name: 'All chats' }).press('Enter');
    await expect(own.locator('header')).toContainText('Paused until');
    const { session } = await dump(own);
    expect(Object.keys(Reflect.get(session as object, 'paused'))).toEqual(
      expect.arrayContaining(['demo', 'chatgpt', 'any-chat']),
    );
    await own.getByRole('button', { name: 'Guard again' }).press('Enter');
    await expect(own.locator('header')).toContainText('Demo chat is guarded');
    await page.bringToFront();
    await page.locator('textarea').fill('write to maria.keller@acme-corp.com');
    await page.keyboard.press('Enter');
    await dialog.appears();
    await page.close();
    await own.close();
  });
});
