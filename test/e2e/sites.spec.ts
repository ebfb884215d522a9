import type { Page } from '@playwright/test';
import { sites } from '../../lib/sites/sites';
import type { Browser } from '../machine/browser';
import { SottoDialog } from '../machine/dialog';
import { launchOffline } from '../machine/launch-offline';
import { skeletons } from '../pages/sites/skeletons';
import { serveSkeleton } from './serve-skeleton';
import { expect, test } from './sotto';

const secret = 'NL91ABNA0417164300';
const draft = `The IBAN is ${secret}`;
const redacted = 'The IBAN is [ACCOUNT_1]';

test.describe.configure({ mode: 'parallel' });

let browser: Browser;

test.beforeAll(async () => {
  browser = await launchOffline();
});

test.afterAll(() => browser.close());

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('[data-here]').click();
  // The interface comes at document_idle, the policy with the first answer of the background.
  await page.waitForTimeout(250);
}

const received = (text: string) => `/sent ${JSON.stringify({ text })}`;

test('every site has a skeleton', () => {
  const known = sites.map(({ id }) => id).filter((id) => id !== 'demo');
  expect(skeletons.map(({ site }) => site)).toEqual(known);
});

for (const [index, { site, url }] of skeletons.entries()) {
  test(`@contract ${site}`, async () => {
    const page = await browser.context.newPage();
    const sent = await serveSkeleton(page, url);
    const dialog = new SottoDialog(page);

    await open(page, url);
    await page.keyboard.type('How do magnets work?');
    await page.keyboard.press('Enter');
    await expect.poll(() => sent.splice(0)).toEqual([received('How do magnets work?')]);

    for (const decoy of ['search', 'profile']) {
      await page.locator(`[data-decoy="${decoy}"]`).click();
      await page.keyboard.type(draft);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => sent.splice(0)).toEqual(['/decoy search']);

    await page.locator('[data-here]').click();
    await page.keyboard.type(draft);
    await page.getByLabel('Attach files').click();
    expect(await dialog.isOpen()).toBe(false);
    await page.locator('[data-here]').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await dialog.appears();
    expect(sent).toEqual([]);
    await dialog.click('Edit');
    await dialog.disappears();
    await page.locator('[data-sends]').click();
    await dialog.appears();
    expect(sent).toEqual([]);
    await dialog.click('Redact and send');
    await expect.poll(() => sent).toEqual([received(redacted)]);
    await page.close();
  });

  // Each is redesigned in one way, under FULL in both.
  const redesigns = (['composer', 'send'] as const).filter((_, way) => process.env.FULL || way === index % 2);
  for (const broken of redesigns)
    test(`@contract ${site}, ${broken} redesigned`, async () => {
      const page = await browser.context.newPage();
      const sent = await serveSkeleton(page, url);
      const dialog = new SottoDialog(page);
      await open(page, `${url}#${broken}`);
      await page.keyboard.type(draft);
      await page.locator('[data-sends]').click();
      await dialog.appears();
      expect(sent).toEqual([]);
      await dialog.click('Redact and send');
      await expect.poll(() => sent).toEqual([received(redacted)]);
      await page.close();
    });
}

test('@contract a chat that sends everything again each time is warned about once', async () => {
  const page = await browser.context.newPage();
  const { url } = skeletons.find(({ site }) => site === 'duck-ai')!;
  const sent = await serveSkeleton(page, url);
  const dialog = new SottoDialog(page);
  await open(page, url);
  const warning = 'sends the whole conversation again';
  for (const isFirst of [true, false]) {
    await page.locator('[data-here]').click();
    await page.keyboard.type(draft);
    await page.keyboard.press('Enter');
    await dialog.appears();
    expect((await dialog.text())?.includes(warning)).toBe(isFirst);
    await dialog.click('Redact and send');
    await expect.poll(() => sent.splice(0)).toEqual([received(redacted)]);
  }
  await page.close();
});
