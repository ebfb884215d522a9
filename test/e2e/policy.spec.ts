import { test as base, expect, type Page } from '@playwright/test';
import { type Browser, launch } from '../machine/browser';
import { SottoDialog, until } from '../machine/dialog';
import { removePolicy, writePolicy } from '../machine/managed-policy';
import { buildDemo, type DemoServer, startDemoServer } from '../pages/demo-server';

const text = 'write to maria.keller@acme-corp.com';

/** A browser of its own, because policy is read when it starts. */
const test = base.extend<{ server: DemoServer; managed: (policy: object) => Promise<Managed> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  server: async ({}, use) => {
    await buildDemo();
    const server = await startDemoServer();
    await use(server);
    await server.close();
  },
  managed: async ({ server }, use, info) => {
    const open: Browser[] = [];
    await use(async (policy) => {
      if (!writePolicy(policy)) {
        console.log(`NOT RUN, policy files cannot be written here: ${info.title}`);
        info.skip();
      }
      const browser = await launch({ headless: true });
      open.push(browser);
      const options = await browser.context.newPage();
      await until(async () => {
        await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
        await options.locator('[data-setting="mode"]').waitFor();
        return (await options.getByText('Your organisation set some of these').count()) > 0;
      }, 'the policy has arrived');
      const chat = await browser.context.newPage();
      await chat.goto(`${server.url}?editor=textarea`);
      await chat.locator('[data-demo="composer"]').click();
      await chat.waitForTimeout(500);
      return { browser, options, chat, dialog: new SottoDialog(chat) };
    });
    removePolicy();
    for (const browser of open) await browser.close();
  },
});

interface Managed {
  readonly browser: Browser;
  readonly options: Page;
  readonly chat: Page;
  readonly dialog: SottoDialog;
}

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

  test('a floor can be raised and not lowered', async ({ managed }) => {
    const { options } = await managed({ mode: 'redact' });
    const mode = options.locator('[data-setting="mode"]');
    await expect(mode.getByRole('option', { name: 'Ask', exact: true })).toBeDisabled();
    await mode.getByRole('combobox').selectOption('block');
    await expect(mode).toContainText('Saved');
  });

  test('a blocked text is let through once, on the page of the extension', async ({ managed, server }) => {
    const { browser, chat, dialog } = await managed({ mode: 'block', allowOverride: true });
    await chat.keyboard.type(text);
    await chat.keyboard.press('Enter');
    const opening = browser.context.waitForEvent('page');
    await dialog.click('Ask to send anyway…');
    const page = await opening;
    await expect(page.getByRole('heading')).toHaveText('Send this anyway?');
    expect(await page.content()).not.toContain('keller');
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
