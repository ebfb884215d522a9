import type { Browser } from '../machine/browser';
import { SottoDialog } from '../machine/dialog';
import { launchOffline } from '../machine/launch-offline';
import { ordinaryForms } from '../pages/forms';
import { expect, test } from './sotto';

const host = 'https://chatgpt.com';
const secret = 'NL91ABNA0417164300';

let browser: Browser;

test.beforeAll(async () => {
  browser = await launchOffline();
});

test.afterAll(() => browser.close());

test('@wild ordinary forms on a guarded host ask nothing, and the chat beside them does', async () => {
  test.setTimeout(240_000);
  expect(ordinaryForms.length).toBeGreaterThanOrEqual(40);
  const page = await browser.context.newPage();
  await page.route(`${host}/**`, (route) => {
    const form = ordinaryForms[Number(new URL(route.request().url()).pathname.slice(1))];
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><link rel="icon" href="data:," /><main>${form?.html}</main>
        <section><div id="prompt-textarea" contenteditable="true" role="textbox" style="min-height: 20px"></div></section>
        <script>addEventListener('submit', (event) => event.preventDefault())</script>`,
    });
  });
  const dialog = new SottoDialog(page);
  const asked: string[] = [];
  for (const [index, { name }] of ordinaryForms.entries()) {
    await page.goto(`${host}/${index}`);
    await page.locator('[data-type]').click();
    await page.keyboard.type(`The IBAN is ${secret}`);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    const control = page.locator('[data-submit]');
    if ((await control.count()) && !(await dialog.isOpen())) await control.click();
    await page.waitForTimeout(200);
    if (await dialog.isOpen()) asked.push(name);
  }
  expect(asked).toEqual([]);

  await page.goto(`${host}/0`);
  await page.locator('#prompt-textarea').click();
  await page.keyboard.type(`The IBAN is ${secret}`);
  await page.keyboard.press('Enter');
  await dialog.appears();
});
