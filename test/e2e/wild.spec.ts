import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Browser } from '../machine/browser';
import { SottoDialog } from '../machine/dialog';
import { launchGranting } from '../machine/launch-granting';
import { folderOf } from '../pages/bundle';
import { chats } from '../pages/foreign/build-chats';
import { expect, test } from './sotto';

const host = 'https://wild-chat.example';
const planted = 'The IBAN is NL91ABNA0417164300';
const redacted = 'The IBAN is [ACCOUNT_1]';
const clean = 'How do magnets work?';

/** Long enough for a second send to have arrived, had there been one. */
const quietMs = 500;

/** What a chat's own server would say, by the end of the path. */
const answers: Readonly<Record<string, unknown>> = {
  send: { output: 'Good to know.' },
  startChat: {
    sessionId: 'session',
    typebot: { id: 'wild', theme: {}, settings: {} },
    messages: [],
    input: { id: 'input', type: 'text input', options: { labels: { placeholder: 'Type your answer...' } } },
  },
  continueChat: {
    messages: [],
    input: { id: 'input', type: 'text input', options: { labels: { placeholder: 'Type your answer...' } } },
  },
};

test.describe.configure({ mode: 'parallel' });

let browser: Browser;

test.beforeAll(async () => {
  browser = await launchGranting([`${host}/*`]);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: host });
});

test.afterAll(() => browser.close());

/** Serves a chat as it comes. Returns the messages that its server gets. */
async function serve(page: Page, chat: string): Promise<string[]> {
  const sent: string[] = [];
  await page.route(`${host}/**`, (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (request.method() === 'POST') {
      const body = request.postDataJSON();
      const text = body.text ?? body.message?.text;
      if (text !== undefined) sent.push(text);
      return route.fulfill({ json: answers[pathname.split('/').at(-1)!] ?? {} });
    }
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><link rel="icon" href="data:," /><link rel="stylesheet" href="/assets/${chat}.css" />
          <main></main><script type="module" src="/assets/${chat}.js"></script>`,
      });
    const path = join(folderOf('foreign'), pathname);
    // Not every chat has a stylesheet.
    const isMissing = !pathname.endsWith('.js') && !existsSync(path);
    return route.fulfill({
      contentType: pathname.endsWith('.js') ? 'text/javascript' : 'text/css',
      body: isMissing ? '' : readFileSync(path),
    });
  });
  return sent;
}

/** What sends, where it is not called so: seen 2026-11-30. */
const sendControls: Readonly<Record<string, string>> = {
  'ant-design-x': '.ant-sender-actions-btn',
  'assistant-ui': 'form button',
  chatscope: '.cs-button--send',
  'deep-chat': '.input-button',
  llamaindex: 'form button[type="submit"]',
  n8n: '.chat-input-send-button',
};
const usualControl = 'button[aria-label="Send"], button[title="Send"]';

const boxOf = (page: Page): Locator =>
  page
    .locator('main')
    .locator('textarea:visible, input[type="text"]:visible, [contenteditable="true"]:visible')
    .last();

for (const chat of chats)
  test(`@wild ${chat}`, async () => {
    const page = await browser.context.newPage();
    const sent = await serve(page, chat);
    const dialog = new SottoDialog(page);
    await page.goto(host);
    await boxOf(page).click();
    // The interface comes at document_idle, the policy with the first answer of the background.
    await page.waitForTimeout(300);
    const expected: string[] = [];
    const draft = () =>
      boxOf(page).evaluate((box) => (('value' in box ? String(box.value) : box.textContent) ?? '').trim());
    // What is left is empty in a chat that sent.
    const state = async () => ({ sent, left: await draft(), isAsked: await dialog.isOpen() });
    const isSent = async (text: string) => {
      expected.push(text);
      await expect.poll(state).toEqual({ sent: expected, left: '', isAsked: false });
      await page.waitForTimeout(quietMs);
      expect(sent).toEqual(expected);
    };

    for (const way of ['enter', 'button'] as const) {
      const send = async () => {
        if (way === 'enter') await page.keyboard.press('Enter');
        else
          await page
            .locator('main')
            .locator(sendControls[chat] ?? usualControl)
            .click();
      };
      await boxOf(page).click();
      await page.keyboard.type(clean);
      await send();
      await isSent(clean);

      await boxOf(page).click();
      await page.keyboard.type(planted);
      await send();
      await dialog.appears();
      expect(sent).toEqual(expected);
      await dialog.click('Redact and send');
      await isSent(redacted);

      await boxOf(page).click();
      await page.evaluate((text) => navigator.clipboard.writeText(text), planted);
      await page.keyboard.press('Control+V');
      await dialog.click('Redact and paste');
      await dialog.disappears();
      await page.waitForTimeout(quietMs);
      await send();
      await isSent(redacted);
    }
    await page.close();
  });
