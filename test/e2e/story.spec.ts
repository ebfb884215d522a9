import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { launchOffline } from '../machine/launch-offline';
import { openPopupOver } from '../machine/open-popup-over';
import { pictured, pictureSize, toldBy } from '../machine/pictures';
import { redacted, scenes } from '../machine/scenes';
import { expect, test } from './sotto';

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement | null;
      return active?.ariaLabel ?? active?.labels?.[0]?.textContent ?? active?.textContent;
    });
    if (focused?.trim() === name) return;
  }
  throw new Error(`"${name}" is not reached by keyboard.`);
}

test.describe('@story', () => {
  test('from the first run to locked options, and the server receives one message, redacted', async ({
    server,
  }) => {
    server.forget();
    const browser = await launchOffline();
    const told: Record<string, string[]> = {};
    for await (const { name, page } of scenes(browser, server, pictureSize)) told[name] = await toldBy(page);
    await browser.close();
    expect(Object.keys(told)).toEqual([
      'welcome',
      'underlined',
      'card',
      'question',
      'answer',
      'copied',
      'popup',
      'received',
      'options',
      'locked',
    ]);
    // The pictures of the documents show what is there now; if not: npm run screenshots.
    expect(JSON.parse(await readFile(pictured, 'utf8'))).toEqual(told);
    expect(server.received.map(({ body }) => JSON.parse(body).text)).toEqual([redacted]);
  });

  test('by keyboard alone', async ({ chat, sotto }) => {
    const { page, dialog } = chat;
    const { keyboard } = page;
    await chat.open('prosemirror');
    await keyboard.type('Write to maria.keller@acme-corp.com');
    await keyboard.press('Enter');
    await dialog.appears();
    // Back to the message, which goes on where it was.
    await keyboard.press('Escape');
    await dialog.disappears();
    await keyboard.type(', please');
    await keyboard.press('Enter');
    await dialog.appears();
    // To the choice about the value and back: the value stays in the list.
    await keyboard.press('Tab');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await expect.poll(() => chat.sent()).toEqual(['Write to [EMAIL_1], please']);
    await page.locator('.answer sotto-value').first().waitFor();
    const popup = await openPopupOver(sotto, page);
    await popup.locator('footer').waitFor();
    await tabTo(popup, 'What this site received');
    await popup.keyboard.press('Enter');
    await expect(popup.locator('blockquote')).toHaveText('Write to [EMAIL_1], please');
    await tabTo(popup, 'Options');
    await popup.keyboard.press('Enter');
    // The browser shows the options that are open already, or opens them.
    const openedOptions = () => sotto.context.pages().find((page) => page.url().endsWith('/options.html'));
    await expect.poll(openedOptions).toBeDefined();
    const options = openedOptions()!;
    await options.locator('[data-setting="mode"]').waitFor();
    await tabTo(options, 'When something is found');
    await options.keyboard.press('ArrowUp');
    await expect(options.locator('[data-setting="mode"]').getByRole('status')).toContainText('Saved');
    await options.keyboard.press('ArrowDown');
    await options.close();
    await popup.close();
  });
});
