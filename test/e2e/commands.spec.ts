import type { Worker } from '@playwright/test';
import { until } from '../machine/dialog';
import { descendants, pageTree } from '../machine/page-tree';
import { spokenOf } from '../machine/spoken';
import { expect, openOptions, test } from './sotto';

/** Has the extension hear a keyboard command: no driver presses the browser's own shortcuts. */
const command = (worker: Worker, name: string) =>
  worker.evaluate((wanted) => Reflect.get(globalThis, 'chrome').commands.onCommand.dispatch(wanted), name);

test.describe('@commands', () => {
  test('the browser knows them, and says what they do', async ({ sotto }) => {
    const own = await openOptions(sotto);
    const all = await own.evaluate(() => Reflect.get(globalThis, 'chrome').commands.getAll());
    expect(all).toMatchObject([
      { name: '_execute_action', shortcut: 'Alt+Shift+O' },
      { name: 'next-finding', shortcut: 'Alt+Shift+J', description: 'Next thing found in this draft' },
      { name: 'redact-draft', shortcut: 'Alt+Shift+K', description: 'Redact everything found in this draft' },
    ]);
    await own.close();
  });

  for (const editor of ['textarea', 'prosemirror', 'lexical'] as const)
    test(`a draft in ${editor} is redacted where it stands, and not sent`, async ({ chat, sotto }) => {
      await chat.open(editor);
      await chat.type('write to maria.keller@acme-corp.com today');
      const composer = chat.page.locator('[data-demo="composer"]');
      const said = () =>
        composer.evaluate((box) =>
          (box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '')).trim(),
        );
      const worker = await sotto.worker();
      await chat.page.bringToFront();
      await command(worker, 'something-else');
      await command(worker, 'redact-draft');
      await expect.poll(said).toBe('write to [EMAIL_1] today');
      expect(await chat.dialog.isOpen()).toBe(false);
      expect(chat.sent()).toEqual([]);
      await chat.send('enter');
      await expect.poll(() => chat.sent()).toEqual(['write to [EMAIL_1] today']);
    });

  for (const editor of ['textarea', 'prosemirror'] as const)
    test(`one thing after the other is gone through by keyboard in ${editor}`, async ({ chat, sotto }) => {
      const { keyboard } = chat.page;
      const composer = chat.page.locator('[data-demo="composer"]');
      const said = () =>
        composer.evaluate((box) =>
          (box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '')).trim(),
        );
      const card = async () => (await spokenOf(chat.page, 'region')).at(0);
      const next = async () => command(await sotto.worker(), 'next-finding');
      await chat.open(editor);
      await chat.page.bringToFront();
      await chat.type('write to maria.keller@acme-corp.com about NL91ABNA0417164300');
      const isUnderlined = async () =>
        [...descendants(await pageTree(chat.page))].some(({ nodeName }) => nodeName === 'SOTTO-REVIEW');
      await until(isUnderlined, 'what was found is underlined');
      await next();
      await expect.poll(card).toBe('region: E-mail address');
      await next();
      await expect.poll(card).toBe('region: IBAN');
      await next();
      await expect.poll(card).toBe('region: E-mail address');
      // Back to the message, where the keys go on.
      await keyboard.press('Escape');
      await expect.poll(card).toBeUndefined();
      await keyboard.type(' today');
      expect(await said()).toBe('write to maria.keller@acme-corp.com about NL91ABNA0417164300 today');
      for (const title of ['E-mail address', 'IBAN']) {
        await next();
        await expect.poll(card).toBe(`region: ${title}`);
      }
      // From what is masked to "Redact".
      await keyboard.press('Tab');
      await keyboard.press('Enter');
      await expect.poll(said).toBe('write to maria.keller@acme-corp.com about [ACCOUNT_1] today');
      await expect.poll(card).toBeUndefined();
      await keyboard.type('!');
      await expect.poll(said).toContain('!');
      expect(chat.sent()).toEqual([]);
    });

  test('while a question is open, its answer decides', async ({ chat, sotto }) => {
    await chat.open('textarea');
    await chat.type('write to maria.keller@acme-corp.com');
    await chat.send('enter');
    await chat.dialog.appears();
    await command(await sotto.worker(), 'redact-draft');
    await chat.dialog.click('Edit');
    await chat.dialog.disappears();
    expect(await chat.page.locator('textarea').inputValue()).toBe('write to maria.keller@acme-corp.com');
  });

  test('where nothing is found nothing happens', async ({ chat, sotto }) => {
    await chat.open('textarea');
    await chat.type('nothing in here');
    await command(await sotto.worker(), 'redact-draft');
    await chat.type(', still');
    expect(await chat.page.locator('textarea').inputValue()).toBe('nothing in here, still');
  });
});
