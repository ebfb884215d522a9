import type { Page } from '@playwright/test';
import type { DemoServer } from '../pages/demo-server';
import type { Browser } from './browser';
import { SottoDialog, until } from './dialog';
import { openOwnPage } from './open-own-page';
import { openPopupOver } from './open-popup-over';
import { pretendPolicy } from './pretend-policy';
import { spokenOf } from './spoken';

// Invented; the key is put together here so that no scanner takes this file for a leak.
const mail = 'maria.keller@acme-corp.com';
const key = `gho_${'rZk3Vq8LwYx1NbT6mHs9Jc2PdAe5Ug1KG3VV'}`;
const lines = [`Hi, please write to ${mail}:`, `our build fails with token ${key}.`];

/** What the demo chat's server is to receive, once. */
export const redacted = 'Hi, please write to [EMAIL_1]:\nour build fails with token [SECRET_1].';

/** What somebody sees at one moment of the story. */
export interface Scene {
  readonly name: string;
  readonly page: Page;
  /** What is to be seen, for who looks at the picture. */
  readonly words: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Drives the demo chat as a person would, from the first run to options that an administrator has locked. */
export async function* scenes(browser: Browser, server: DemoServer, size: Size): AsyncGenerator<Scene> {
  const { context, extensionId } = browser;
  const page = await context.newPage();
  await page.setViewportSize(size);
  const dialog = new SottoDialog(page);
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.locator('.marks mark').first().waitFor();
  yield { page, name: 'welcome', words: 'The first page shows on an invented message what Sotto does.' };

  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  await page.goto(server.url);
  const composer = page.locator('[data-demo="composer"]');
  await composer.click();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(line);
  }
  await until(
    async () =>
      (await spokenOf(page, 'RootWebArea')).some((line) => line.startsWith('button: 2 items found')),
    'all is underlined',
  );
  yield {
    page,
    name: 'underlined',
    words: 'While a message is typed, what would be held is underlined and counted.',
  };

  const box = (await composer.boundingBox())!;
  await page.mouse.move(box.x + 200, box.y + 20, { steps: 3 });
  await until(
    async () => (await spokenOf(page, 'region')).some((line) => line.includes('Not sensitive')),
    'the card grants',
  );
  yield { page, name: 'card', words: 'Who points at an underline learns what it is, and why.' };

  await page.mouse.move(5, 5);
  await page.keyboard.press('Enter');
  await dialog.appears();
  // Before it was in plain view for a while it grants nothing.
  await until(async () => (await dialog.text())?.includes('More choices') ?? false, 'it grants');
  yield { page, name: 'question', words: 'Enter: the message is held, and one question asked.' };

  await dialog.click('Redact and send');
  await dialog.disappears();
  await page.locator('.answer[data-done]').waitFor();
  await page.locator('.answer sotto-value').first().waitFor();
  yield {
    page,
    name: 'answer',
    words: 'The chat got placeholders; its answer shows the real values, here alone.',
  };

  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.answer')!));
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  if (!copied.includes(mail)) throw new Error('What was copied has placeholders.');
  yield { page, name: 'copied', words: 'What is copied from the answer has the real values too.' };

  const popup = await openPopupOver(browser, page);
  await popup.setViewportSize({ width: 320, height: 720 });
  await popup.locator('[data-number="today"]', { hasText: '2' }).waitFor();
  yield {
    page: popup,
    name: 'popup',
    words: 'The button in the bar tells of this page, and how often something was caught.',
  };
  await popup.locator('[data-section="received"] summary').click();
  yield { page: popup, name: 'received', words: 'It shows what the site received.' };
  await popup.close();
  await page.close();

  const options = await openOwnPage(browser, 'options', {});
  await options.setViewportSize(size);
  const mode = options.locator('[data-setting="mode"]');
  await mode.waitFor();
  yield { page: options, name: 'options', words: 'Everything can be set, and looked for.' };
  await pretendPolicy(browser, {
    mode: 'redact',
    categoryActions: { credential: 'block' },
    blockMessage: 'Please use our own chat: it may know customers.',
    lockedSettings: ['mode', 'categoryActions'],
  });
  await options.reload();
  await mode.locator('select:disabled').waitFor();
  yield {
    page: options,
    name: 'locked',
    words: 'Where an administrator has decided, the options say so, and nobody changes it.',
  };
  await options.close();
}
