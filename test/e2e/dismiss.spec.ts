import type { Page } from '@playwright/test';
import { dump, wipe } from '../machine/stored';
import { change, expect, openOptions, test } from './sotto';

const mail = 'maria.keller@acme-corp.com';
const iban = 'NL91ABNA0417164300';
const nothing = 'Not sensitive: m•••@a•••.com';
const more = { mail: 'More about m•••@a•••.com' };

const ask = (own: Page, command: string, request: unknown = null) =>
  own.evaluate(
    ([name, body]) => Reflect.get(globalThis, 'chrome').runtime.sendMessage({ command: name, request: body }),
    [command, request] as const,
  );

test.describe('@dismiss', () => {
  test.beforeEach(async ({ sotto }) => {
    const own = await openOptions(sotto);
    await wipe(own);
    await own.close();
  });

  test('what is not sensitive goes as it is until the page is left, and the rest is asked about', async ({
    chat,
    sotto,
  }) => {
    await chat.open('prosemirror');
    await chat.type(`Write to ${mail} about ${iban}`);
    await chat.send('enter');
    await chat.dialog.click(more.mail);
    const before = await chat.dialog.middleOf('Edit');
    await chat.dialog.click(nothing);
    await expect.poll(() => chat.dialog.text()).toContain('1 item found');
    // Nobody clicks beside a button because the question was drawn anew.
    expect(await chat.dialog.middleOf('Edit')).toEqual(before);
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual([`Write to ${mail} about [ACCOUNT_1]`]);
    for (const text of [`Again ${mail}`, `And ${mail}`]) {
      await chat.type(text);
      await chat.send('enter');
      await expect.poll(() => chat.sent().at(-1)).toBe(text);
    }
    await chat.open('prosemirror');
    await chat.type(`Write to ${mail}`);
    await chat.send('enter');
    await chat.dialog.appears();
    await chat.dialog.click('Edit');
    const own = await openOptions(sotto);
    const stored = await dump(own);
    expect(stored.incidents.flatMap(({ items }) => items)).toContainEqual(
      expect.objectContaining({ identifier: 'email', action: 'overridden', count: 1 }),
    );
    expect(JSON.stringify([stored.incidents, stored.local])).not.toContain('maria.keller');
    await own.close();
  });

  test('after three times the same kind is quiet there, and the options ask again', async ({
    chat,
    sotto,
  }) => {
    await chat.open('textarea');
    for (const name of ['ana', 'bob', 'cyd']) {
      await chat.type(`Write to ${name}.keller@acme-corp.com`);
      await chat.send('enter');
      await chat.dialog.click(`More about ${name[0]}•••@a•••.com`);
      await chat.dialog.click(`Not sensitive: ${name[0]}•••@a•••.com`);
      await chat.dialog.disappears();
      await chat.page.keyboard.press('Control+A');
      await chat.page.keyboard.press('Delete');
    }
    await chat.type(`Write to dan.keller@acme-corp.com`);
    await chat.send('enter');
    await expect.poll(() => chat.sent()).toEqual(['Write to dan.keller@acme-corp.com']);
    // Elsewhere in a text, and what is grave, is asked about.
    await chat.type(`E-mail: ${mail}`);
    await chat.send('enter');
    await chat.dialog.click('Edit');
    await chat.page.keyboard.press('Control+A');
    await chat.type(`Write to ${mail} about ${iban}`);
    await chat.send('enter');
    await expect.poll(() => chat.dialog.text()).toContain('1 item found');
    await chat.dialog.click('Edit');

    const own = await openOptions(sotto);
    const learnt = own.locator('[data-section="learnt"]');
    await expect(learnt).toContainText('E-mail address in running text · Demo chat');
    await expect(learnt).toContainText('3 times · not asked about for now');
    await learnt.getByRole('button', { name: 'Ask again' }).click();
    await expect(learnt).toContainText('Nothing yet.');
    await own.close();
    await chat.page.bringToFront();
    await chat.page.locator('[data-demo="composer"]').click();
    await chat.page.keyboard.press('Control+A');
    await chat.type('Write to eve.keller@acme-corp.com');
    await chat.send('enter');
    await chat.dialog.appears();
    expect(chat.sent()).toHaveLength(1);
    await chat.dialog.click('Edit');
  });

  test('who is let through by the whole name is not asked about by a part of it', async ({ chat, sotto }) => {
    await chat.open('textarea');
    await chat.type('My colleague is called Maria Gonzalez.');
    await chat.send('enter');
    await chat.dialog.click('Send anyway');
    await expect.poll(() => chat.sent()).toHaveLength(1);
    await chat.type('Ask Ms Gonzalez.');
    await chat.send('enter');
    await expect.poll(() => chat.sent().at(-1)).toBe('Ask Ms Gonzalez.');
    const own = await openOptions(sotto);
    await change(own, 'allowList', ['Maria Gonzalez']);
    await own.close();
    await chat.page.bringToFront();
    await chat.page.locator('[data-demo="composer"]').click();
    const both = 'Maria Gonzalez is here. Ms Gonzalez has the slides.';
    await chat.type(both);
    await chat.send('enter');
    await expect.poll(() => chat.sent().at(-1)).toBe(both);
  });

  test('what is always allowed is in the list of the options', async ({ chat, sotto }) => {
    await chat.open('textarea');
    await chat.type(`Write to ${mail}`);
    await chat.send('enter');
    await chat.dialog.click(more.mail);
    await chat.dialog.click('Always allow: m•••@a•••.com');
    await chat.dialog.disappears();
    expect(chat.sent()).toEqual([]);
    await chat.send('enter');
    await expect.poll(() => chat.sent()).toEqual([`Write to ${mail}`]);
    const own = await openOptions(sotto);
    const { settings } = await ask(own, 'settings');
    expect(settings.allowList.value).toEqual([mail]);
    expect(await ask(own, 'dismissals')).toEqual([]);
    await own.close();
    await chat.open('textarea');
    await chat.type(`Write to ${mail} again`);
    await chat.send('enter');
    await expect.poll(() => chat.sent().at(-1)).toBe(`Write to ${mail} again`);
  });

  test('where everything is to be redacted nothing is dismissed, nor by a message', async ({
    chat,
    sotto,
  }) => {
    const own = await openOptions(sotto);
    await change(own, 'mode', 'redact');
    await chat.page.bringToFront();
    await chat.open('textarea');
    await chat.type(`Write to ${mail}`);
    await chat.send('enter');
    await chat.dialog.click(more.mail);
    // How it is written may be chosen; that it stays may not.
    await expect.poll(() => chat.dialog.text()).toContain('Invented value');
    expect(await chat.dialog.isUsable(nothing)).toBe(false);
    await chat.dialog.click('Edit');
    await change(own, 'mode', 'warn');
    await own.close();
  });
});
