import { test as base, type Page } from '@playwright/test';
import { type Browser, launch } from '../machine/browser';
import { SottoDialog, until } from '../machine/dialog';
import { grantingCopy } from '../machine/granting-copy';
import { launchGranting } from '../machine/launch-granting';
import { removePolicy, writePolicy } from '../machine/managed-policy';
import { type DemoServer, startDemoServer } from '../pages/demo-server';

/** A browser under a managed policy, with the options page and the demo chat open. */
export interface Managed {
  readonly browser: Browser;
  readonly options: Page;
  readonly chat: Page;
  readonly dialog: SottoDialog;
}

/** A browser of its own, because policy is read when it starts; there a person has added chats, if any are named. */
export const test = base.extend<{
  server: DemoServer;
  managed: (policy: object, added?: readonly string[]) => Promise<Managed>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  server: async ({}, use) => {
    const server = await startDemoServer();
    await use(server);
    await server.close();
  },
  managed: async ({ server }, use, info) => {
    const open: Browser[] = [];
    await use(async (policy, added) => {
      const copy = added && (await grantingCopy(added));
      if (!writePolicy(policy, copy)) {
        console.log(`NOT RUN, policy files cannot be written here: ${info.title}`);
        info.skip();
      }
      const browser = await (copy ? launchGranting([], copy) : launch({ headless: true }));
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
