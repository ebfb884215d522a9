import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extensionFolder, launch } from '../machine/browser';
import { SottoDialog } from '../machine/dialog';
import { test as managedTest } from './managed';
import { type Chat, change, expect, openOptions, test } from './sotto';

/** Long enough for a send or a question to have arrived, had there been one. */
const quietMs = 700;

const mail = 'maria.keller@acme-corp.com';

/** Writes a text into the composer and sends it; says what the dialog then holds. */
async function ask(chat: Chat, text: string): Promise<string> {
  await chat.page.bringToFront();
  await chat.page.locator('[data-demo="composer"]').fill(text);
  await chat.send('enter');
  await chat.dialog.appears();
  return (await chat.dialog.text()) ?? '';
}

/** Sends a text in which nothing is to be found. */
async function passes(chat: Chat, text: string): Promise<void> {
  await chat.page.bringToFront();
  await chat.page.locator('[data-demo="composer"]').fill(text);
  const before = chat.sent().length;
  await chat.send('enter');
  await expect.poll(() => chat.sent().slice(before)).toEqual([text]);
}

async function redacts(chat: Chat, text: string, redacted: string): Promise<void> {
  await ask(chat, text);
  await chat.dialog.click('Redact and send');
  await expect.poll(() => chat.sent().at(-1)).toBe(redacted);
}

/** Types a list into the options page and saves it. */
async function saveLines(options: Page, name: string, lines: string): Promise<void> {
  const field = options.locator(`[data-setting="${name}"]`);
  await field.getByRole('textbox').fill(lines);
  await field.getByRole('button', { name: 'Save' }).click();
}

/** As `saveLines`, for so many lines that no driver types them. */
async function pasteLines(options: Page, name: string, lines: string): Promise<void> {
  await options.bringToFront();
  await options.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await options.evaluate((text) => navigator.clipboard.writeText(text), lines);
  const field = options.locator(`[data-setting="${name}"]`);
  await field.getByRole('textbox').focus();
  await options.keyboard.press('Control+A');
  await options.keyboard.press('Control+V');
  await field.getByRole('button', { name: 'Save' }).click();
}

test.describe('@own', () => {
  test('own words are found and redacted, whole words only', async ({ chat, sotto }) => {
    await chat.open('textarea');
    const options = await openOptions(sotto);
    const field = options.locator('[data-setting="ownWords"]');
    await saveLines(options, 'ownWords', 'Projekt Müller\n\nPhoenix\nPhoenix\n');
    await expect(field).toContainText('Saved');
    await expect(field).toContainText('2 entries');

    expect(await ask(chat, 'about PROJEKT\n MULLER')).toContain('Own word');
    await chat.dialog.click('Edit');
    await redacts(chat, 'about projekt  mu\u0308ller, phoenix!', 'about [TERM_1], [TERM_2]!');
    await passes(chat, 'about Phoenixes and a Projekt of Müller');
    await change(options, 'ownWords', []);
    await passes(chat, 'about phoenix');
    await options.close();
  });

  test('ten thousand words reach the page, and what cannot be taken is named and kept', async ({
    chat,
    sotto,
  }) => {
    await chat.open('textarea');
    const options = await openOptions(sotto);
    const field = options.locator('[data-setting="ownWords"]');
    const words = Array.from({ length: 10_000 }, (_, index) => `Kunde ${index} GmbH`);
    await pasteLines(options, 'ownWords', [...words, 'one more'].join('\n'));
    await expect(field.getByRole('alert')).toContainText('More than 10000 entries');
    const tooLong = `fine\n${'x'.repeat(201)}`;
    await saveLines(options, 'ownWords', tooLong);
    await expect(field.getByRole('alert')).toContainText('Longer than 200 characters, in line 2');
    await expect(field).toContainText('Not saved yet');
    expect(await field.getByRole('textbox').inputValue()).toBe(tooLong);

    await pasteLines(options, 'ownWords', words.join('\n'));
    await expect(field).toContainText('Saved');
    await expect(field).toContainText('10000 entries');
    await passes(chat, 'Kunde 10000 GmbH');
    expect(await ask(chat, 'an offer for kunde 9999 gmbh')).toContain('Own word');
    await chat.dialog.click('Edit');
    await change(options, 'ownWords', []);
    await options.close();
  });

  test('own patterns are fetched where there are some, and a bad one is refused with its reason', async ({
    chat,
    sotto,
  }) => {
    await chat.open('textarea');
    const options = await openOptions(sotto);
    const field = options.locator('[data-setting="ownPatterns"]');
    await saveLines(options, 'ownPatterns', 'PROJ-\\d{4}\n(');
    await expect(field.getByRole('alert')).toHaveText('Line 2: missing closing ): `(`');
    expect(await field.getByRole('textbox').inputValue()).toBe('PROJ-\\d{4}\n(');
    await passes(chat, 'see PROJ-1234');

    await saveLines(options, 'ownPatterns', 'PROJ-\\d{4}');
    await expect(field).toContainText('Saved');
    await redacts(chat, 'see PROJ-1234, not PROJ-12', 'see [TERM_1], not PROJ-12');
    await chat.open('prosemirror');
    await chat.type('again PROJ-1234');
    await chat.send('enter');
    await chat.dialog.appears();
    expect(await chat.dialog.text()).toContain('Own pattern');
    await chat.dialog.click('Edit');
    await chat.open('textarea');
    await passes(chat, 'see PROJ-12');
    await change(options, 'ownPatterns', []);
    await options.close();
  });

  test('until what finds own patterns is there, a text counts as not read', async ({ server }) => {
    const folder = await mkdtemp(join(tmpdir(), 'sotto-without-'));
    await cp(extensionFolder, folder, { recursive: true });
    await rm(join(folder, 'own-patterns.js'));
    const browser = await launch({ headless: true, extension: folder });
    const options = await openOptions(browser);
    await change(options, 'ownPatterns', ['PROJ-\\d{4}']);
    const page = await browser.context.newPage();
    const dialog = new SottoDialog(page);
    server.forget();
    await page.goto(`${server.url}?editor=textarea`);
    await page.locator('textarea').fill('nothing in here');
    await page.waitForTimeout(quietMs);
    await page.keyboard.press('Enter');
    await dialog.appears();
    expect(await dialog.text()).toContain('Part of the text was not read');
    expect(await dialog.buttons()).toEqual(['Edit', 'Send anyway']);
    await page.waitForTimeout(quietMs);
    expect(server.received).toEqual([]);
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('an allowed value passes by itself and opens nothing longer', async ({ chat, sotto }) => {
    await chat.open('textarea');
    const options = await openOptions(sotto);
    await saveLines(options, 'allowList', `${mail}\n4111`);
    await expect(options.locator('[data-setting="allowList"]')).toContainText('Saved');
    await passes(chat, `write to ${mail.toUpperCase()}`);
    await ask(chat, `write to ${mail}.au`);
    await chat.dialog.click('Edit');
    await ask(chat, 'card 4111 1111 1111 1111');
    await chat.dialog.click('Edit');
    await change(options, 'allowList', []);
    await options.close();
  });

  test('a high sensitivity finds what the usual one does not', async ({ chat, sotto }) => {
    const mistyped = 'CUIT 30500010913';
    await chat.open('textarea');
    const options = await openOptions(sotto);
    await passes(chat, mistyped);
    const choice = options.locator('[data-setting="sensitivity"]');
    await choice.getByRole('combobox').selectOption('high');
    await expect(choice).toContainText('Saved');
    await ask(chat, mistyped);
    await chat.dialog.click('Edit');
    await change(options, 'sensitivity', 'default');
    await options.close();
  });

  test('one identifier is found by its name and goes before its kind, by keyboard alone', async ({
    chat,
    sotto,
  }) => {
    await chat.open('textarea');
    const options = await openOptions(sotto);
    const field = options.locator('[data-setting="identifierActions"]');
    await field.getByRole('searchbox').focus();
    await options.keyboard.type('iban');
    await expect(field.getByRole('status').first()).toContainText('found');
    await options.keyboard.press('Tab');
    await options.keyboard.press('ArrowDown');
    await expect(field).toContainText('Saved');
    await options.keyboard.press('Shift+Tab');
    await options.keyboard.press('Control+A');
    await options.keyboard.press('Delete');
    await expect(field.locator('summary').first()).toBeVisible();
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await expect(field.locator('details[open] .row').first()).toBeVisible();

    await passes(chat, 'IBAN NL91ABNA0417164300');
    await ask(chat, mail);
    await chat.dialog.click('Edit');
    await change(options, 'identifierActions', {});
    await options.close();
  });
});

managedTest.describe('@own @policy', () => {
  managedTest(
    'an administrator’s words, patterns and canaries hold, and add up',
    async ({ managed, server }) => {
      const { options, chat, dialog } = await managed({
        mode: 'warn',
        ownWords: ['Phoenix', ''],
        ownPatterns: ['PROJ-\\d{4}', 'x('],
        canaries: ['Zq7-canary-A1'],
      });
      const notes = options.getByRole('alert').first();
      await expect(notes).toContainText('ownWords[1]');
      await expect(notes).toContainText('Own pattern x( cannot be used: missing closing )');
      expect(await options.content()).not.toContain('Phoenix');
      expect(await options.content()).not.toContain('Zq7-canary');
      await saveLines(options, 'ownWords', 'Blue Door');
      await expect(options.locator('[data-setting="ownWords"]')).toContainText('Saved');
      await expect(options.locator('[data-setting="ownWords"]')).toContainText('From your organisation: 1');
      await saveLines(options, 'allowList', 'Zq7-canary-A1');
      await expect(options.locator('[data-setting="allowList"]')).toContainText('Saved');

      await chat.bringToFront();
      const composer = chat.locator('[data-demo="composer"]');
      for (const [text, expected] of [
        ['phoenix', 'Own word'],
        ['behind the blue door', 'Own word'],
        ['PROJ-1234', 'Own pattern'],
        ['say xZq7-canary-A1x', 'Planted text (canary)'],
      ] as const) {
        await composer.fill(text);
        await composer.press('Enter');
        await dialog.appears();
        expect(await dialog.text()).toContain(expected);
        if (text.includes('canary')) expect(await dialog.text()).toContain('Critical');
        await dialog.click('Edit');
        await dialog.disappears();
      }
      await composer.fill('zq7-canary-a1');
      await composer.press('Enter');
      await expect.poll(() => server.received.length).toBe(1);
    },
  );
});
