import { test as base, expect, type Page } from '@playwright/test';
import { type Browser, launch } from '../machine/browser';
import { SottoDialog } from '../machine/dialog';
import { type RecordingProxy, startRecordingProxy } from '../machine/recording-proxy';
import { type DemoServer, type Received, startDemoServer } from '../pages/demo-server';

export const editors = ['textarea', 'prosemirror', 'lexical', 'quill', 'slate'] as const;

/** The demo chat in a tab, with what a person does in it. */
export interface Chat {
  readonly page: Page;
  readonly dialog: SottoDialog;
  /** Opens the demo chat with an editor and waits until everything is loaded. */
  open(editor: (typeof editors)[number]): Promise<void>;
  /** Types lines with Shift+Enter between them. */
  type(text: string): Promise<void>;
  /** Puts a text on the clipboard and pastes it with the keyboard. */
  paste(text: string): Promise<void>;
  send(way: 'enter' | 'button'): Promise<void>;
  /** Texts that the server received. */
  sent(): string[];
  /** Files that the server received. */
  attached(): { name: string; type: string; text: string }[];
  /** Everything else than the page that the server was asked for. */
  requests(): Received[];
}

interface Shared {
  requests: RecordingProxy;
  sotto: Browser;
  server: DemoServer;
}

export const test = base.extend<{ chat: Chat }, Shared>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const server = await startDemoServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  requests: [
    async ({ server }, use) => {
      const proxy = await startRecordingProxy();
      await use(proxy);
      proxy.close();
      // Everything that happened in this browser, whatever the tests were about.
      expect(proxy.besides(new URL(server.url).host)).toEqual([]);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  sotto: [
    async ({ requests }, use) => {
      const browser = await launch({ headless: true, proxy: requests.address });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  chat: async ({ sotto, server }, use) => {
    server.forget();
    const page = await sotto.context.newPage();
    await sotto.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    const composer = page.locator('[data-demo="composer"]');
    const bodiesAt = (path: string) =>
      server.received.filter((request) => request.path === path).map(({ body }) => JSON.parse(body));
    await use({
      page,
      dialog: new SottoDialog(page),
      async open(editor) {
        await page.goto(`${server.url}?editor=${editor}`);
        await composer.click();
        // The interface comes at document_idle, the policy with the first answer of the background.
        await page.waitForTimeout(300);
      },
      async type(text) {
        for (const [index, line] of text.split('\n').entries()) {
          if (index > 0) await page.keyboard.press('Shift+Enter');
          await page.keyboard.type(line);
        }
      },
      async paste(text) {
        await page.evaluate((value) => navigator.clipboard.writeText(value), text);
        await page.keyboard.press('Control+V');
      },
      async send(way) {
        if (way === 'enter') await page.keyboard.press('Enter');
        else await page.locator('[data-demo="send"]').click();
      },
      sent: () => bodiesAt('/api/send').map(({ text }) => text),
      attached: () => bodiesAt('/api/files'),
      requests: () => [...server.received],
    });
    await page.close();
  },
});

/** Opens the options page in a tab of its own. */
export async function openOptions({
  context,
  extensionId,
}: Pick<Browser, 'context' | 'extensionId'>): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.locator('[data-setting="mode"]').waitFor();
  return options;
}

/** Changes a person's setting as the options page does. */
export async function change(own: Page, name: string, setting: unknown): Promise<void> {
  const answer = await own.evaluate(
    ([key, wanted]) =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({
        command: 'change',
        request: { name: key, value: wanted },
      }),
    [name, setting] as const,
  );
  expect(answer).toEqual({ refused: null });
}

export { expect };
