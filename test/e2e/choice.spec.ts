import { until } from '../machine/dialog';
import { dump, wipe } from '../machine/stored';
import { change, expect, openOptions, test } from './sotto';

const mail = 'maria.keller@acme-corp.com';
const iban = 'NL91ABNA0417164300';
const prompt = `Write to ${mail} about ${iban}.`;
/** As the dialog masks them. */
const masked = { mail: 'Redact m•••@a•••.com', iban: 'Redact ••••••300' };
/** Made up; its format is that of a GitHub token, its checksum that of nothing. */
const token = ['ghp', 'x7Kq2mZt9WbR4nLc8VdY3sFh6JgP1a0QeUiB'].join('_');

test.describe('@choice what is redacted', () => {
  for (const editor of ['textarea', 'prosemirror'] as const)
    test(`a value that is left goes as it is, once, the others do not (${editor})`, async ({
      chat,
      sotto,
    }) => {
      const own = await openOptions(sotto);
      await wipe(own);
      await own.close();
      await chat.page.bringToFront();
      await chat.open(editor);
      await chat.type(prompt);
      await chat.send('enter');
      await chat.dialog.click(masked.mail);
      await chat.dialog.click('Redact and send');
      await expect.poll(() => chat.sent()).toEqual([`Write to ${mail} about [ACCOUNT_1].`]);
      await chat.type(`And ${mail}?`);
      await chat.send('enter');
      await chat.dialog.appears();
      expect(chat.sent()).toHaveLength(1);
      await chat.dialog.click('Edit');
      const after = await openOptions(sotto);
      const { incidents } = await dump(after);
      await after.close();
      expect(incidents.map(({ items }) => items)).toContainEqual([
        expect.objectContaining({ identifier: 'iban', action: 'redacted' }),
        expect.objectContaining({ identifier: 'email', action: 'overridden' }),
      ]);
    });

  test('the preview shows it while it is chosen', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(prompt);
    await chat.send('enter');
    await chat.dialog.appears();
    expect(await chat.dialog.generated()).toEqual(['Write to ', '[EMAIL_1]', ' about ', '[ACCOUNT_1]', '.']);
    await chat.dialog.click(masked.mail);
    await until(async () => (await chat.dialog.generated())[1] === mail, 'the preview follows');
    await chat.dialog.click(masked.mail);
    await until(async () => (await chat.dialog.generated())[1] === '[EMAIL_1]', 'the preview follows');
  });

  test('one value is replaced in another style, by keyboard, and stays so in the conversation', async ({
    chat,
  }) => {
    await chat.open('textarea');
    await chat.type(prompt);
    await chat.send('enter');
    await chat.dialog.click('More about m•••@a•••.com');
    await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('End');
    await until(async () => (await chat.dialog.generated())[1] === 'm•••@a•••.com', 'the preview follows');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual(['Write to m•••@a•••.com about [ACCOUNT_1].']);
    await chat.type(`And ${mail}?`);
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toHaveLength(2);
    expect(chat.sent()[1]).not.toContain(mail);
  });

  test('who leaves everything redacts nothing, and is to say so', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(prompt);
    await chat.send('enter');
    await chat.dialog.click(masked.mail);
    await chat.dialog.click(masked.iban);
    await until(async () => !(await chat.dialog.isUsable('Redact and send')), 'nothing is left to redact');
    expect(chat.sent()).toEqual([]);
  });

  test('what is pasted is asked about once for what was left in it', async ({ chat }) => {
    await chat.open('textarea');
    await chat.paste(prompt);
    await chat.dialog.click(masked.iban);
    await chat.dialog.click('Redact and paste');
    await chat.dialog.disappears();
    await expect
      .poll(() => chat.page.locator('[data-demo="composer"]').inputValue())
      .toBe(`Write to [EMAIL_1] about ${iban}.`);
    await chat.send('enter');
    await expect.poll(() => chat.sent()).toEqual([`Write to [EMAIL_1] about ${iban}.`]);
  });

  test('a credential cannot be left, nor anything that is to be redacted', async ({ chat, sotto }) => {
    await chat.open('textarea');
    await chat.type(`${prompt} ${token}`);
    await chat.send('enter');
    await chat.dialog.appears();
    await until(() => chat.dialog.isUsable(masked.mail), 'the address can be left');
    expect(await chat.dialog.isUsable('Redact gh••••••••')).toBe(false);
    await chat.dialog.click('Edit');
    const own = await openOptions(sotto);
    await change(own, 'mode', 'redact');
    await chat.page.bringToFront();
    await chat.send('enter');
    await chat.dialog.appears();
    await chat.page.waitForTimeout(700);
    expect(await chat.dialog.isUsable(masked.mail)).toBe(false);
    await chat.dialog.click('Edit');
    await change(own, 'mode', 'warn');
    await own.close();
  });
});

test.describe('@choice a masked value', () => {
  test('shows itself while it is held, and the page cannot search it', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(prompt);
    await chat.send('enter');
    const at = await chat.dialog.middleOf('m•••@a•••.com');
    const found = (text: string) =>
      chat.page.evaluate((wanted) => {
        document.querySelector<HTMLTextAreaElement>('[data-demo="composer"]')?.remove();
        return Reflect.get(window, 'find').call(window, wanted);
      }, text);
    await chat.page.mouse.move(at.x, at.y);
    await chat.page.mouse.down();
    await until(async () => (await chat.dialog.shownValues()).includes(mail), 'the value is shown');
    expect(await found('m•••@')).toBe(false);
    expect(await found('maria.keller')).toBe(false);
    await chat.page.mouse.up();
    await until(async () => (await chat.dialog.shownValues()).length === 0, 'it is hidden again');
    // What is masked is found: the search sees into the dialog.
    expect(await found('m•••@')).toBe(true);
  });

  test('shows itself by keyboard', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(prompt);
    await chat.send('enter');
    await chat.dialog.appears();
    for (let presses = 0; presses < 2; presses++) await chat.page.keyboard.press('Shift+Tab');
    await chat.page.keyboard.down('Space');
    await until(async () => (await chat.dialog.shownValues()).includes(mail), 'the value is shown');
    await chat.page.keyboard.up('Space');
    await until(async () => (await chat.dialog.shownValues()).length === 0, 'it is hidden again');
  });
});
