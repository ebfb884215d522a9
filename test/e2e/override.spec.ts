import type { Page } from '@playwright/test';
import { until } from '../machine/dialog';
import { dump } from '../machine/stored';
import { expect, openOptions, test } from './sotto';

const text = 'write to maria.keller@acme-corp.com';

/** Takes the question away each time that it comes. */
const takeAway =
  "new MutationObserver(() => document.querySelector('sotto-layer')?.remove()).observe(document.documentElement, { childList: true })";

const cover =
  "const cover = document.body.appendChild(document.createElement('div')); cover.popover = 'manual'; cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;opacity:0.4;pointer-events:none'; cover.showPopover()";

test.describe('@override', () => {
  let own: Page;

  test.beforeAll(async ({ sotto }) => {
    own = await openOptions(sotto);
  });

  test.afterAll(async () => {
    await own.close();
  });

  const decisions = [
    ['Redact and send', ['write to [EMAIL_1]'], 'It was sent redacted.', 'redacted'],
    ['Send this one message', [text], 'It was sent.', 'overridden'],
    ['Do not send', [], 'Nothing was sent.', 'edited'],
  ] as const;

  for (const [name, sent, said, action] of decisions)
    test(`a page that takes the question away again and again: ${name}`, async ({ chat, sotto }) => {
      const before = new Set((await dump(own)).incidents.map(({ id }) => id));
      await chat.open('textarea');
      await chat.type(text);
      await chat.page.evaluate(takeAway);
      const opened = sotto.context.waitForEvent('page');
      await chat.send('enter');
      const page = await opened;
      await expect(page.locator('main')).toContainText('hides or removes Sotto');
      await expect(page.locator('li')).toHaveText(/E-mail address\s+medium/i);
      expect(await page.content()).not.toContain('keller');
      expect(chat.sent()).toEqual([]);
      await page.getByRole('button', { name }).click();
      await expect(page.getByRole('status')).toContainText(said);
      await expect.poll(() => chat.sent()).toEqual(sent);
      await page.close();
      const recorded = async () =>
        (await dump(own)).incidents
          .filter(({ id }) => !before.has(id))
          .flatMap(({ items }) => items.map(({ action }) => action));
      await expect.poll(recorded).toHaveLength(2);
      expect(new Set(await recorded())).toEqual(new Set([action, 'tampered']));
    });

  test('a question that is hidden for long can be decided elsewhere', async ({ chat, sotto }) => {
    await chat.open('textarea');
    await chat.type(text);
    await chat.send('enter');
    await chat.dialog.appears();
    await chat.page.evaluate(cover);
    await until(() => chat.dialog.isUsable('Decide on a page of Sotto…'), 'it is offered');
    expect(await chat.dialog.buttons()).not.toContain('Send anyway');
    const opened = sotto.context.waitForEvent('page');
    await chat.dialog.click('Decide on a page of Sotto…');
    const page = await opened;
    await page.getByRole('button', { name: 'Redact and send' }).click();
    await expect.poll(() => chat.sent()).toEqual(['write to [EMAIL_1]']);
    await page.close();
  });
});
