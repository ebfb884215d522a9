import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from '../machine/launch-firefox';
import { editors, expect, test } from './sotto';

const planted = 'The IBAN is NL91ABNA0417164300';
const redacted = 'The IBAN is [ACCOUNT_1]';
const clean = 'How do magnets work?';

/** Long enough for a second send to have arrived, had there been one. */
const quietMs = 500;

let browser: Browser;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  browser = await launchFirefox();
});

test.afterAll(() => browser.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether the question is there; what it says cannot be read from outside, so that it is answered by keys. */
const isAsked = (page: Page) => page.evaluate(() => document.querySelector('sotto-layer') !== null);

for (const editor of editors)
  test(`@firefox ${editor}: hold, edit, redact, replay`, async ({ server }) => {
    server.forget();
    const errors: unknown[] = [];
    const sent = () => server.received.map(({ body }) => JSON.parse(body).text);
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`${server.url}?editor=${editor}`);
    const write = async (text: string) => {
      await page.click('[data-demo="composer"]');
      await page.keyboard.type(text);
    };
    await write(clean);
    // The interface comes at document_idle.
    await pause(quietMs);
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([clean]);

    await write(planted);
    await page.keyboard.press('Enter');
    await expect.poll(() => isAsked(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isAsked(page)).toBe(false);
    await page.click('[data-demo="send"]');
    await expect.poll(() => isAsked(page)).toBe(true);
    expect(sent()).toEqual([clean]);
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([clean, redacted]);
    await pause(quietMs);
    expect(sent()).toEqual([clean, redacted]);
    expect(errors).toEqual([]);
    await page.close();
  });

test('@firefox what is held does not leave by script', async ({ server }) => {
  server.forget();
  const page = await browser.newPage();
  await page.goto(`${server.url}?editor=textarea`);
  await page.click('[data-demo="composer"]');
  const post = (text: string) =>
    page.evaluate(
      (value) =>
        fetch('/api/send', { method: 'POST', body: JSON.stringify({ text: value }) }).then(
          () => 'left',
          () => 'stayed',
        ),
      text,
    );
  await page.keyboard.type(planted);
  expect(await post(clean)).toBe('left');
  expect(await post(planted)).toBe('stayed');
  expect(server.received.map(({ body }) => body).join()).not.toContain('NL91ABNA');
  await page.close();
});
