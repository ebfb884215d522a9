import type { Page } from '@playwright/test';
import type { Browser } from '../machine/browser';
import { launchOffline } from '../machine/launch-offline';
import { dump } from '../machine/stored';
import { expect, openOptions, test } from './sotto';

let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  browser = await launchOffline();
});

test.beforeEach(async () => {
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
  // Names come with what finds them.
  await expect(page.locator('.marks mark').first()).toHaveText('Maria Keller');
});

test.afterEach(() => page.close());
test.afterAll(() => browser.close());

const heading = () => page.locator('.step h2');

/** Goes on with Tab until something with this name has the focus, and presses it. */
async function pressByKeyboard(name: string): Promise<void> {
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    if (focused === name) return page.keyboard.press('Enter');
  }
  throw new Error(`"${name}" is not reached by keyboard.`);
}

test.describe('@welcome', () => {
  test('a message is written, asked about, redacted and answered, by keyboard alone and in 320 pixels', async () => {
    await page.getByRole('textbox').focus();
    await page.keyboard.press('Enter');
    await expect(heading()).toHaveText('Sotto asks before it leaves');
    await expect(heading()).toBeFocused();
    await expect(page.locator('[data-found] li')).toHaveCount(4);
    await expect(page.locator('[data-found]')).not.toContainText('Keller');
    await pressByKeyboard('Redact and send');
    await expect(heading()).toHaveText('What the chat receives');
    await expect(page.locator('pre')).toContainText('write to [PERSON_1], [EMAIL_1], that IBAN [ACCOUNT_1]');
    await pressByKeyboard('Show the answer');
    await expect(page.locator('pre')).toContainText(
      'it names Maria Keller, maria.keller@acme-corp.com, DE88',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.locator('pre')).toContainText('it names [PERSON_1], [EMAIL_1], [ACCOUNT_1]');
    await pressByKeyboard('Finish');
    await expect(heading()).toHaveText('Sotto is at work now');
    for (const name of ['Options', 'Playground'])
      await expect(page.getByRole('link', { name })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('it can be left at any step, and begun again', async () => {
    for (const way of [[], ['Send'], ['Send', 'Redact and send']]) {
      for (const name of way) {
        await page.getByRole('button', { name, exact: true }).click();
        // The step takes the focus once it is drawn; a key before that would go to its heading.
        await expect(heading()).toBeFocused();
      }
      await page.getByRole('button', { name: 'Skip' }).press('Enter');
      await expect(heading()).toHaveText('Sotto is at work now');
      await page.getByRole('button', { name: 'Once more' }).press('Enter');
      await expect(heading()).toHaveText('You write a message');
    }
  });

  test('what is typed counts: without anything found it would leave, and nothing is stored', async () => {
    const own = await openOptions(browser);
    const before = await dump(own);
    const box = page.getByRole('textbox');
    await box.fill('nothing in here');
    await box.press('Enter');
    await expect(page.getByRole('status')).toContainText('this would leave at once');
    await box.fill('write to tom@acme-corp.com');
    await box.press('Enter');
    await page.getByRole('button', { name: 'Edit' }).click();
    await expect(box).toHaveValue('write to tom@acme-corp.com');
    expect(await dump(own)).toEqual(before);
    await own.close();
  });
});
