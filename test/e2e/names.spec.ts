import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder, launch } from '../machine/browser';
import { SottoDialog } from '../machine/dialog';
import { expect, test } from './sotto';

const quietMs = 700;

test.describe('@names', () => {
  test('a full name in running text is held and redacted, with its short form', async ({ chat }) => {
    await chat.open('prosemirror');
    await chat.type('Ask Priya Raman for the slides. Priya has them.');
    await chat.send('enter');
    await chat.dialog.appears();
    expect(chat.sent()).toEqual([]);
    expect(await chat.dialog.text()).toContain('Name of a person');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual(['Ask [PERSON_1] for the slides. [PERSON_1] has them.']);
  });

  for (const text of ['Ask Priya for the slides', 'Write a poem like Emily Dickinson'])
    test(`"${text}" passes`, async ({ chat }) => {
      await chat.open('textarea');
      await chat.type(text);
      await chat.send('enter');
      await expect.poll(() => chat.sent()).toEqual([text]);
    });

  test('an address over several lines is one finding', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type('Ship it to\n48 Alder Close\nBristol BS7 9QP\nUnited Kingdom');
    await chat.send('button');
    await chat.dialog.appears();
    expect(await chat.dialog.text()).toContain('Street address');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual(['Ship it to\n[ADDRESS_1]']);
  });

  test('without what finds them a text waits, and then leaves', async ({ server }) => {
    const folder = await mkdtemp(join(tmpdir(), 'sotto-without-'));
    await cp(extensionFolder, folder, { recursive: true });
    await rm(join(folder, 'tagger.js'));
    const browser = await launch({ headless: true, extension: folder });
    const page = await browser.context.newPage();
    const dialog = new SottoDialog(page);
    server.forget();
    await page.goto(`${server.url}?editor=textarea`);
    await page.locator('textarea').fill('Ask Priya Raman for the slides');
    await page.keyboard.press('Enter');
    await expect.poll(() => server.received.length).toBe(1);
    await page.waitForTimeout(quietMs);
    expect(await dialog.isOpen()).toBe(false);

    // Who writes on, or sends again, while it waits loses nothing.
    const sent = () => server.received.map(({ body }) => JSON.parse(body).text);
    const box = page.locator('textarea');
    const all = async () => [...sent(), await box.inputValue()].join('').replaceAll(' ', '');
    for (const again of [false, true]) {
      server.forget();
      await page.reload();
      await box.focus();
      await page.keyboard.insertText('Ask Priya');
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(' for them');
      if (again) await page.keyboard.press('Enter');
      await expect.poll(() => sent().length).toBeGreaterThan(0);
      await page.waitForTimeout(quietMs);
      expect(await all()).toBe('AskPriyaforthem');
      if (again) expect(await box.inputValue()).toBe('');
    }
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });
});
