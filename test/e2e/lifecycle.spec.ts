import type { Page } from '@playwright/test';
import { type Browser, launch } from '../machine/browser';
import { SottoDialog, until } from '../machine/dialog';
import { killWorker } from '../machine/kill-worker';
import { dump } from '../machine/stored';
import type { DemoServer } from '../pages/demo-server';
import { change, editors, expect, openOptions, test } from './sotto';

const planted = 'The IBAN is NL91ABNA0417164300';
const redacted = 'The IBAN is [ACCOUNT_1]';

/** Long enough for a second send to have arrived, had there been one. */
const quietMs = 300;

const kills = process.env.FULL ? 100 : 10;

let browser: Browser;

test.beforeEach(async () => {
  browser = await launch({ headless: true });
});

test.afterEach(() => browser.close());

/** A page on which every error that nobody catches is kept, also those of the extension's scripts. */
async function openPage(url: string, errors: string[]): Promise<Page> {
  const page = await browser.context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(url);
  await page.locator('[data-demo="composer"]').click();
  await page.waitForTimeout(400);
  return page;
}

const received = (server: DemoServer) => server.received.map(({ body }) => JSON.parse(body).text);

/** Types something that is found, sends it redacted, and sees that it was asked about and arrived once. */
async function sendRedacted(page: Page, server: DemoServer, meanwhile = async () => {}): Promise<void> {
  const dialog = new SottoDialog(page);
  const before = received(server);
  await page.bringToFront();
  await page.locator('[data-demo="composer"]').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(planted);
  await Promise.all([page.keyboard.press('Enter'), meanwhile()]);
  await dialog.appears();
  expect(received(server)).toEqual(before);
  await dialog.click('Redact and send');
  await meanwhile();
  await expect.poll(() => received(server)).toEqual([...before, redacted]);
  await page.waitForTimeout(quietMs);
  expect(received(server)).toEqual([...before, redacted]);
  expect(await dialog.isOpen()).toBe(false);
}

/** How many incidents the extension has on record. */
async function incidents(): Promise<number> {
  const own = await openOptions(browser);
  const { length } = (await dump(own)).incidents;
  await own.close();
  return length;
}

test.describe('@lifecycle', () => {
  test('an update with five open pages leaves none unguarded, and none guarded twice', async ({ server }) => {
    server.forget();
    const errors: string[] = [];
    const pages: Page[] = [];
    const worker = await browser.worker();
    // A browser that has just started takes a while to tell whether there is a managed policy, and updates nothing before.
    await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.managed.get());
    for (const editor of editors) pages.push(await openPage(`${server.url}?editor=${editor}`, errors));
    const last = pages.at(-1)!;
    const sessions = await Promise.all(pages.map((page) => browser.context.newCDPSession(page)));
    const worlds = sessions.map((session) => {
      const seen = new Set<number>();
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.includes(browser.extensionId)) seen.add(context.id);
      });
      return seen;
    });
    for (const session of sessions) await session.send('Runtime.enable');
    expect(worlds.map(({ size }) => size)).toEqual(pages.map(() => 1));

    await worker.evaluate(() => setTimeout(() => Reflect.get(globalThis, 'chrome').runtime.reload(), 50));
    await last.waitForTimeout(200);
    // Whoever guards now, the one before or the one after.
    await last.locator('[data-demo="composer"]').click();
    await last.keyboard.type(planted);
    await last.keyboard.press('Enter');
    await last.waitForTimeout(quietMs);
    expect(received(server)).toEqual([]);

    await until(async () => worlds.every(({ size }) => size === 2), 'all pages are guarded anew');
    await last.waitForTimeout(600);
    for (const page of pages) {
      if (await new SottoDialog(page).isOpen()) await new SottoDialog(page).click('Edit');
      await sendRedacted(page, server);
    }
    expect(received(server)).toEqual(pages.map(() => redacted));
    expect(errors).toEqual([]);
  });

  test(`${kills} kills of the background during sends: each is judged and recorded once`, async ({
    server,
  }) => {
    test.setTimeout(process.env.FULL ? 900_000 : 120_000);
    server.forget();
    const errors: string[] = [];
    const page = await openPage(`${server.url}?editor=textarea`, errors);
    let killed = 0;
    const kill = async () => {
      if (await killWorker(page, browser.extensionId)) killed += 1;
    };
    let sends = 0;
    while (killed < kills) {
      await sendRedacted(page, server, kill);
      sends += 1;
    }
    await expect.poll(incidents, { timeout: 40_000 }).toBe(sends);
    expect(errors).toEqual([]);
  });

  test('a page that comes back from the back-forward cache is guarded, by what is in force now', async ({
    server,
  }) => {
    server.forget();
    const errors: string[] = [];
    const page = await openPage(`${server.url}?editor=textarea`, errors);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'persisted', persisted)),
    );
    const leaveAndReturn = async (meanwhile = async () => {}) => {
      await page.goto(`${server.url}?editor=quill`);
      await meanwhile();
      // Nothing is loaded, so that no load can be waited for.
      await page.goBack({ waitUntil: 'commit' });
      expect(await page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true);
      await page.evaluate(() => Reflect.set(window, 'persisted', null));
    };
    await leaveAndReturn();
    await sendRedacted(page, server);

    const own = await openOptions(browser);
    await leaveAndReturn(() => change(own, 'mode', 'audit'));
    await own.close();
    await page.bringToFront();
    await page.waitForTimeout(quietMs);
    await page.locator('[data-demo="composer"]').click();
    await page.keyboard.type(planted);
    await page.keyboard.press('Enter');
    await expect.poll(() => received(server)).toEqual([redacted, planted]);
    expect(errors).toEqual([]);
  });

  test('a thousand changes of route change nothing', async ({ server }) => {
    server.forget();
    const errors: string[] = [];
    const page = await openPage(`${server.url}?editor=prosemirror`, errors);
    await page.evaluate(async () => {
      const form = document.querySelector('form')!;
      const place = form.parentElement!;
      for (let route = 0; route < 1000; route++) {
        history.pushState(null, '', `/chat/${route}`);
        form.remove();
        await new Promise((resolve) => setTimeout(resolve));
        place.append(form);
      }
    });
    await sendRedacted(page, server);
    expect(errors).toEqual([]);
  });

  test('frames that come and go leave no error and no second judge', async ({ server }) => {
    server.forget();
    const errors: string[] = [];
    const page = await openPage(`${server.url}?editor=textarea`, errors);
    await page.evaluate(async () => {
      for (let count = 0; count < 60; count++) {
        const frame = document.createElement('iframe');
        if (count % 3 === 0) frame.srcdoc = '<textarea aria-label="Message"></textarea>';
        else if (count % 3 === 1) frame.src = '/?editor=textarea';
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, (count % 6) * 20));
        frame.contentDocument?.querySelector('textarea')?.focus();
        frame.remove();
      }
    });
    await sendRedacted(page, server);
    expect(errors).toEqual([]);
  });
});
