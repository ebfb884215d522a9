import type { Page } from '@playwright/test';
import type { Browser } from '../machine/browser';
import { launchOffline } from '../machine/launch-offline';
import { dump } from '../machine/stored';
import { change, expect, openOptions, test } from './sotto';

let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  browser = await launchOffline();
});

test.beforeEach(async () => {
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/playground.html`);
});

test.afterEach(() => page.close());
test.afterAll(() => browser.close());

const mail = 'maria.keller@acme-corp.com';
const items = () => page.locator('[data-found] li');

test.describe('@playground', () => {
  test('what is typed is found, masked, explained and redacted, by keyboard alone', async () => {
    await page.getByRole('textbox', { name: 'Your text' }).focus();
    await page.keyboard.type(`${mail} and IBAN DE88 3704 0044 0532 0130 99`);
    await expect(page.getByRole('status')).toHaveText('2 found');
    await expect(items().first()).toContainText('E-mail address');
    await expect(items().last()).toContainText('check digits are wrong; perhaps mistyped, near “iban”');
    await expect(items().last()).toContainText('Bank accounts · Ask');
    await expect(items().first()).not.toContainText('keller');
    await expect(page.locator('[data-redacted]')).toHaveText('[EMAIL_1] and IBAN [ACCOUNT_1]');
    await expect(page.locator('.marks mark')).toHaveText([mail, 'DE88 3704 0044 0532 0130 99']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(items().first()).toContainText(mail);
  });

  test('the settings count: own words, own patterns, values that always pass', async () => {
    const options = await openOptions(browser);
    await change(options, 'ownWords', ['Blue Door']);
    await change(options, 'ownPatterns', ['PROJ-\\d{4}']);
    await change(options, 'allowList', [mail]);
    await page.reload();
    await page.getByRole('textbox').fill(`blue door, PROJ-1234, ${mail}`);
    await expect(page.locator('[data-redacted]')).toHaveText(`[TERM_1], [TERM_2], ${mail}`);
    for (const name of ['ownWords', 'ownPatterns', 'allowList']) await change(options, name, []);
    await options.close();
  });

  test('a long text is read in slices, while more can be typed', async () => {
    const box = page.getByRole('textbox');
    await box.evaluate(
      (field, text) => {
        (field as HTMLTextAreaElement).value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      `${'Nothing to be seen in this sentence of many words. '.repeat(6000)}${mail}`,
    );
    await expect(page.getByRole('status')).toHaveText('Reading…');
    await box.press('Control+End');
    await page.keyboard.type(' and tom@acme-corp.com');
    await expect(page.getByRole('status')).toHaveText('2 found', { timeout: 60_000 });
    await expect(items()).toHaveCount(2);
  });

  test('nothing of it is stored', async () => {
    const own = await openOptions(browser);
    const before = await dump(own);
    await page.getByRole('textbox').fill(mail);
    await expect(items()).toHaveCount(1);
    expect(await dump(own)).toEqual(before);
    await page.reload();
    await expect(page.getByRole('textbox')).toHaveValue('');
    await own.close();
  });
});
