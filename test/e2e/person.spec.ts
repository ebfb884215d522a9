import { until } from '../machine/dialog';
import { change, expect, openOptions, test } from './sotto';

const value = 'maria.keller@acme-corp.com';
const text = `write to ${value}`;

/** Long enough for a send to have arrived, had there been one. */
const quietMs = 700;

test.describe('@person', () => {
  test('the keyboard is enough, and focus comes back', async ({ chat }) => {
    await chat.open('prosemirror');
    await chat.type(text);
    await chat.send('enter');
    await chat.dialog.appears();
    await chat.page.keyboard.press('Escape');
    await chat.dialog.disappears();
    await chat.type(' soon');
    await chat.send('enter');
    await chat.dialog.appears();
    await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('Enter');
    await chat.dialog.disappears();
    await chat.type(' please');
    await chat.page.waitForTimeout(quietMs);
    expect(chat.sent()).toEqual([]);
    await chat.send('enter');
    await chat.dialog.appears();
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.sent()).toEqual(['write to [EMAIL_1] soon please']);
    await chat.page.waitForTimeout(quietMs);
    expect(chat.sent()).toHaveLength(1);
  });

  test('focus stays in the dialog', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(text);
    await chat.send('enter');
    await until(() => chat.dialog.isUsable('Send anyway'), 'all buttons can be used');
    for (let i = 0; i < 8; i++) {
      await chat.page.keyboard.press('Tab');
      const inside = await chat.page.evaluate(() => document.activeElement?.tagName ?? '');
      expect(['SOTTO-LAYER', 'BODY']).toContain(inside);
    }
    await chat.type('x');
    expect(await chat.page.locator('textarea').inputValue()).toBe(text);
  });

  test('Shift+Enter and an Enter that ends a composition are left alone', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(text);
    await chat.page.keyboard.press('Shift+Enter');
    const session = await chat.page.context().newCDPSession(chat.page);
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.insertText', { text: '日' });
    await chat.page.waitForTimeout(300);
    expect(await chat.dialog.isOpen()).toBe(false);
    expect(await chat.page.locator('textarea').inputValue()).toBe(`${text}\n日`);
  });

  test('what is dropped is checked before the page gets it', async ({ chat }) => {
    await chat.open('textarea');
    const box = await chat.page.locator('textarea').boundingBox();
    const session = await chat.page.context().newCDPSession(chat.page);
    const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 15 };
    const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, ...at, data });
    await chat.dialog.appears();
    expect(await chat.page.locator('textarea').inputValue()).toBe('');
    await chat.dialog.click('Redact and paste');
    await expect.poll(() => chat.page.locator('textarea').inputValue()).toBe('write to [EMAIL_1]');
  });

  test('the same value gets the same placeholder, and a placeholder is nothing to ask about', async ({
    chat,
  }) => {
    await chat.open('lexical');
    for (const expected of [1, 2]) {
      await chat.type(text);
      await chat.send('enter');
      await chat.dialog.click('Redact and send');
      await expect.poll(() => chat.sent().length).toBe(expected);
    }
    await chat.type('who is [EMAIL_1]?');
    await chat.send('enter');
    await expect
      .poll(() => chat.sent())
      .toEqual(['write to [EMAIL_1]', 'write to [EMAIL_1]', 'who is [EMAIL_1]?']);
  });

  test('choices hold at once in open pages: off here, by kind, always allowed', async ({ chat, sotto }) => {
    await chat.open('textarea');
    const own = await openOptions(sotto);
    const choices: [string, unknown, unknown][] = [
      ['siteActions', { demo: 'off' }, {}],
      ['categoryActions', { contact: 'off' }, {}],
      ['allowList', [value], []],
      ['mode', 'audit', 'warn'],
    ];
    for (const [name, chosen, standard] of choices) {
      await change(own, name, chosen);
      await chat.page.bringToFront();
      await chat.page.locator('textarea').fill(text);
      const before = chat.sent().length;
      await chat.send('enter');
      await expect.poll(() => chat.sent().length).toBe(before + 1);
      await change(own, name, standard);
    }
    await chat.page.locator('textarea').fill(text);
    await chat.send('enter');
    await chat.dialog.appears();
    await chat.dialog.click('Edit');

    const refused = await own.evaluate(() =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({
        command: 'change',
        request: { name: 'teamEndpoint', value: 'http://acme.io' },
      }),
    );
    expect(refused).toEqual({ refused: 'invalid' });
    await own.getByRole('button', { name: 'Wipe everything' }).click();
    await own.getByRole('button', { name: 'Really wipe' }).click();
    await expect(own.getByText('Everything was wiped')).toBeVisible();
    await own.goto(`chrome-extension://${sotto.extensionId}/popup.html`);
    await expect(own.locator('[data-number="week"]')).toHaveText('0');
    await own.close();
  });

  test('a page may not ask what only the extension may', async ({ chat, sotto }) => {
    await chat.open('textarea');
    const { isolatedWorldOf } = await import('../machine/isolated-world');
    const world = await isolatedWorldOf(chat.page, sotto.extensionId);
    for (const command of [
      'summary',
      'lastIncidents',
      'pause',
      'endPauses',
      'settings',
      'change',
      'wipe',
      'export',
      'exportSettings',
      'importSettings',
      'overrideDecision',
      'toString',
      '__proto__',
    ])
      expect(
        await world.evaluate(`chrome.runtime.sendMessage({ command: '${command}', request: {} })
          .then((answer) => answer?.__mozWebExtensionPolyfillReject__ === true, () => true)`),
      ).toBe(true);
    const broken = {
      id: 'x',
      items: [{ identifier: value, category: 'contact', severity: 'medium', action: 'redacted', count: 1 }],
    };
    expect(
      await world.evaluate(`chrome.runtime.sendMessage({ command: 'incident', request: ${JSON.stringify(broken)} })
        .then((answer) => answer?.recorded !== true, () => true)`),
    ).toBe(true);
    expect(await world.evaluate(`chrome.storage.local.get(null).then(() => 'read', () => 'refused')`)).toBe(
      'refused',
    );
  });
});
