import { shownText } from '../machine/shown-text';
import { change, expect, openOptions, test } from './sotto';

const prompt =
  'My name is Mary Smith, mail mary.smith@acme-corp.com, card 4539 5787 6362 1486. Ms Smith was born on 12.03.1984.';

test.describe('@styles', () => {
  test.beforeEach(async ({ sotto }) => {
    const own = await openOptions(sotto);
    const styles = {
      person: 'surrogate',
      contact: 'surrogate',
      card: 'mask',
      'birth-date': 'generalisation',
    };
    await change(own, 'redactionStyles', styles);
    await own.close();
  });

  test.afterEach(async ({ sotto }) => {
    const own = await openOptions(sotto);
    await change(own, 'redactionStyles', {});
    await own.close();
  });

  for (const editor of ['textarea', 'lexical'] as const)
    test(`what is sent reads like a text, and the answer like the truth (${editor})`, async ({ chat }) => {
      await chat.open(editor);
      await chat.page.bringToFront();
      await chat.page.locator('[data-demo="composer"]').click();
      await chat.page.keyboard.insertText(prompt);
      await chat.send('enter');
      await chat.dialog.click('Redact and send');
      await expect
        .poll(() => chat.sent())
        .toEqual([
          'My name is Patricia Marchbrook, mail alex.marlowen@example.com, card ••••••486. Ms Marchbrook was born on 1980s.',
        ]);
      await chat.page.evaluate(() => {
        const answer = document.createElement('div');
        answer.className = 'message answer';
        answer.dataset.case = 'last';
        answer.textContent =
          'Dear Ms Marchbrook, Patricia Marchbrook’s card ••••••1486. Write to alex.marlowen@example.com or Patricia Highsmith.';
        document.querySelector('main')!.append(answer);
      });
      const read = async () => (await shownText(chat.page, 'data-case')).get('last');
      const truth =
        'Dear Ms Smith, Mary Smith’s card ••••••1486. Write to mary.smith@acme-corp.com or Patricia Highsmith.';
      await expect.poll(read, { timeout: 15_000 }).toBe(truth);
      const written = await chat.page.evaluate(() => document.querySelector('main')!.textContent);
      expect(written).not.toMatch(/mary|smith(?!\.)/);
    });

  test('who was redacted is asked about again when only a part of the name is said', async ({ chat }) => {
    await chat.open('textarea');
    await chat.page.keyboard.insertText('My name is Mary Smith.');
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual(['My name is Patricia Marchbrook.']);
    await chat.page.keyboard.insertText('Please write to Ms Smith, not to Ms Miller.');
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent().at(-1)).toBe('Please write to Ms Marchbrook, not to Ms Miller.');
  });

  test('what stands for a value is nothing to ask about, also after a reload', async ({ chat }) => {
    await chat.open('textarea');
    await chat.page.keyboard.insertText(prompt);
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toHaveLength(1);
    const again = 'Is Patricia Marchbrook (alex.marlowen@example.com) the same as Ms Marchbrook?';
    await chat.page.reload();
    await chat.page.locator('[data-demo="composer"]').click();
    await chat.page.waitForTimeout(500);
    await chat.page.keyboard.insertText(again);
    await chat.send('enter');
    await expect.poll(() => chat.sent()).toEqual([expect.any(String), again]);
    await chat.page.keyboard.insertText('And Mary Smith, whose mail is mary.smith@acme-corp.com?');
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await expect
      .poll(() => chat.sent().at(-1))
      .toBe('And Patricia Marchbrook, whose mail is alex.marlowen@example.com?');
  });
});
