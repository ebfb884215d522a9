import { expect } from '@playwright/test';
import { openOwnPage } from '../machine/open-own-page';
import { openPopupOver } from '../machine/open-popup-over';
import { spokenOf } from '../machine/spoken';
import { dump } from '../machine/stored';
import { tabStops } from '../machine/tab-stops';
import { violations } from '../machine/violations';
import { test } from './managed';

const text = 'write to maria.keller@acme-corp.com';

test.describe('@policy', () => {
  test('a bad mode blocks without override, and says so', async ({ managed, server }) => {
    const { options, chat, dialog } = await managed({ mode: 'wran', allowOverride: true });
    await expect(options.getByRole('alert')).toContainText('has no valid mode');
    await chat.keyboard.type(text);
    await chat.keyboard.press('Enter');
    await dialog.appears();
    expect(await dialog.buttons()).toEqual(['Redact and send', 'Edit']);
    expect(server.received).toEqual([]);
  });

  test('a locked setting is locked in options', async ({ managed }) => {
    const { options, chat, dialog } = await managed({ mode: 'warn', lockedSettings: ['mode'] });
    const mode = options.locator('[data-setting="mode"]');
    await expect(mode.getByRole('combobox')).toBeDisabled();
    await expect(mode).toContainText('Set by your organisation');
    await expect(
      options.locator('[data-setting="categoryActions"]').getByRole('combobox').first(),
    ).toBeEnabled();
    const refused = await options.evaluate(() =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({
        command: 'change',
        request: { name: 'mode', value: 'off' },
      }),
    );
    expect(refused).toEqual({ refused: 'locked' });
    await chat.keyboard.type(text);
    await chat.keyboard.press('Enter');
    await dialog.appears();
    expect(await dialog.buttons()).toEqual(['Redact and send', 'Edit', 'Send anyway']);
  });

  test('where sending anyway needs a reason, it is asked for and kept', async ({ managed, server }) => {
    const { options, chat, dialog } = await managed({ mode: 'warn', overrideNeedsReason: true });
    await chat.keyboard.type(`${text} about NL91ABNA0417164300`);
    await chat.keyboard.press('Enter');
    await dialog.appears();
    await chat.waitForTimeout(800);
    expect(await dialog.isUsable('Send anyway')).toBe(false);
    expect(await dialog.isUsable('Redact m•••@a•••.com')).toBe(false);
    expect(await dialog.text()).not.toContain('Always allow');
    // From "Redact and send" over "Edit" to the list.
    for (const key of ['Tab', 'Tab', 'ArrowDown', 'ArrowDown']) await chat.keyboard.press(key);
    await dialog.click('Send anyway');
    await expect.poll(() => server.received.filter(({ path }) => path === '/api/send').length).toBe(1);
    await expect
      .poll(async () => (await dump(options)).incidents)
      .toEqual([expect.objectContaining({ justification: 'public' })]);
  });

  test('where something is blocked, the organisation says what to do, on every page of ours', async ({
    managed,
  }) => {
    const help = { message: 'Please use our own chat.', link: 'https://help.acme.example/chats' };
    const { browser, chat, dialog } = await managed({
      mode: 'block',
      allowOverride: true,
      blockMessage: help.message,
      supportUrl: help.link,
    });
    await chat.keyboard.type(text);
    await chat.keyboard.press('Enter');
    await dialog.appears();
    expect(await dialog.text()).toContain(help.message);
    expect(await spokenOf(chat, 'dialog')).toContain('link: Help from your organisation');
    const opened = browser.context.waitForEvent('page');
    await dialog.click('Ask to send anyway…');
    const override = await opened;
    await expect(override.getByText(help.message)).toBeVisible();
    const link = override.getByRole('link', { name: 'Help from your organisation' });
    await expect(link).toHaveAttribute('href', help.link);
    await override.close();
    const popup = await openOwnPage(browser, 'popup', {});
    await expect(popup.getByRole('link', { name: 'Help from your organisation' })).toBeVisible();
  });

  test('locked options violate nothing, and Tab passes over what is locked', async ({ managed }, info) => {
    const { options } = await managed({
      mode: 'redact',
      categoryActions: { card: 'block' },
      blockMessage: 'Please use our own chat.',
      canaries: ['Zq7-price-list-2026'],
      lockedSettings: ['siteActions', 'ownWords'],
    });
    await expect(
      options.getByRole('textbox', { name: 'What is said where something is blocked' }),
    ).toHaveValue('Please use our own chat.');
    await expect(options.getByText('Zq7-price-list')).toHaveCount(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      expect(await violations(options)).toEqual([]);
      await options.screenshot({ path: info.outputPath(`locked-${colorScheme}.png`), fullPage: true });
    }
    await options.emulateMedia({ colorScheme: 'light' });
    await options.bringToFront();
    expect(await tabStops(options)).toMatchObject({ missed: [], unseen: [] });
  });

  test('a floor can be raised and not lowered', async ({ managed }) => {
    const { options } = await managed({ mode: 'redact' });
    const mode = options.locator('[data-setting="mode"]');
    await expect(mode.getByRole('option', { name: 'Ask', exact: true })).toBeDisabled();
    await mode.getByRole('combobox').selectOption('block');
    await expect(mode).toContainText('Saved');
  });

  test('chats that the administrator wants guarded are asked for, until the browser lets the guard there', async ({
    managed,
  }) => {
    const { browser } = await managed({ mode: 'warn', sites: ['chat.acme.example', 'http://box.lan'] });
    for (const name of ['popup', 'options'] as const) {
      const page = await openOwnPage(browser, name, {});
      const note = page.locator('.note').filter({ hasText: 'wants these chats guarded too' });
      await expect(note).toContainText('chat.acme.example, http://box.lan');
      await note.getByRole('button').click();
      await expect
        .poll(() => page.evaluate(() => Reflect.get(globalThis, 'asked')))
        .toEqual([{ origins: ['https://chat.acme.example/*', 'http://box.lan/*'] }]);
      await page.close();
    }
    const granted = await openOwnPage(browser, 'popup', { mayRun: true });
    await expect(granted.locator('[data-number="week"]')).toBeVisible();
    await expect(granted.getByText('wants these chats guarded too')).toHaveCount(0);
  });

  test('a chat below a host that the administrator wants guarded cannot be removed', async ({ managed }) => {
    const added = ['http://one.chats.localhost/*', 'http://other.localhost/*'];
    const { options } = await managed({ mode: 'warn', sites: ['http://*.chats.localhost'] }, added);
    const row = (host: string) =>
      options.locator('[data-section="added-chats"] .row').filter({ hasText: host });
    await expect(row('one.chats.localhost')).toContainText('Set by your organisation');
    await expect(row('one.chats.localhost').getByRole('button')).toHaveCount(0);
    await expect(row('other.localhost').getByRole('button', { name: 'other.localhost' })).toBeVisible();
  });

  test('where text is blocked no pause is offered, and none is made', async ({ managed }) => {
    const { browser, options, chat, dialog } = await managed({ mode: 'block' });
    const popup = await openPopupOver(browser, chat);
    await expect(popup.locator('header')).toContainText('Demo chat is guarded');
    await expect(popup.getByText('Pause for an hour')).toHaveCount(0);
    await popup.close();
    const answer = await options.evaluate(() =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({ command: 'pause', request: { site: 'demo' } }),
    );
    expect(answer).toEqual({ refused: true });
    await chat.bringToFront();
    await chat.keyboard.type(text);
    await chat.keyboard.press('Enter');
    await dialog.appears();
  });

  test('a blocked text is let through once, on the page of the extension', async ({ managed, server }) => {
    const { browser, chat, dialog } = await managed({ mode: 'block', allowOverride: true });
    const ask = async () => {
      await chat.bringToFront();
      await chat.keyboard.press('Enter');
      const opening = browser.context.waitForEvent('page');
      await dialog.click('Ask to send anyway…');
      const page = await opening;
      await expect(page.getByRole('heading')).toHaveText('Send this anyway?');
      expect(await page.content()).not.toContain('keller');
      return page;
    };
    await chat.keyboard.type(`${text} at`);
    const outdated = await ask();
    await chat.bringToFront();
    await chat.locator('[data-demo="composer"]').fill(text);
    await outdated.bringToFront();
    await outdated.getByRole('button', { name: 'Send this one message' }).click();
    await expect(outdated.getByRole('status')).toContainText('no longer open');

    const page = await ask();
    await page.getByRole('button', { name: 'Send this one message' }).click();
    await expect(page.getByRole('status')).toContainText('It was sent');
    await expect.poll(() => server.received.map(({ body }) => JSON.parse(body).text)).toEqual([text]);

    await chat.bringToFront();
    await chat.locator('[data-demo="composer"]').click();
    await chat.keyboard.type(text);
    await chat.keyboard.press('Enter');
    await dialog.appears();
    expect(server.received).toHaveLength(1);
  });
});
