import type { Page } from '@playwright/test';
import { type Chat, expect, test } from './sotto';

const mail = 'maria.keller@acme-corp.com';
const iban = 'NL91ABNA0417164300';

/** Long enough for a send to have arrived, or for a question to have come. */
const quietMs = 700;

/** Adds an earlier message that is being edited: a box that no selector of the site knows, with a button of its own. */
async function editEarlier(page: Page, text: string): Promise<void> {
  await page.evaluate((draft) => {
    document.querySelector('main')!.insertAdjacentHTML(
      'beforeend',
      `<div class="message mine" data-edit>
        <div><textarea aria-label="Edit message"></textarea></div>
        <div><button type="button">Cancel</button> <button type="button" data-save>Send</button></div>
      </div>`,
    );
    const edit = document.querySelector('[data-edit]')!;
    const box = edit.querySelector('textarea')!;
    box.value = draft;
    const send = () => {
      const { value } = box;
      if (value === '') return;
      edit.remove();
      fetch('/api/send', { method: 'POST', body: JSON.stringify({ text: `edited: ${value}` }) });
    };
    edit.querySelector('[data-save]')!.addEventListener('click', send);
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      send();
    });
  }, text);
}

async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

const edit = '[data-edit] textarea';
const main = '[data-demo="composer"]';

/** Has Shift and Enter send what stands in the message box, as a chat may be set to. */
async function sendByShiftEnter(chat: Chat, isEmptiedFirst: boolean): Promise<void> {
  await chat.page.evaluate((empties) => {
    const box = document.querySelector<HTMLTextAreaElement>('[data-demo="composer"]')!;
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !event.shiftKey) return;
      event.preventDefault();
      const text = box.value;
      if (empties) box.value = '';
      fetch('/api/send', { method: 'POST', body: JSON.stringify({ text }) }).catch(() => {});
    });
  }, isEmptiedFirst);
}

test.describe('@boxes', () => {
  test('an edited message is asked about, though somebody was in the message box since', async ({ chat }) => {
    await chat.open('textarea');
    await editEarlier(chat.page, '');
    await typeInto(chat.page, edit, `write to ${mail}`);
    await typeInto(chat.page, main, 'what else');
    await chat.page.locator('[data-save]').click();
    await chat.dialog.appears();
    await chat.page.waitForTimeout(quietMs);
    expect(chat.sent()).toEqual([]);
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual(['edited: write to [EMAIL_1]']);
    expect(await chat.page.locator(main).inputValue()).toBe('what else');
  });

  test('of two boxes that hold something the one that is sent is asked about, once', async ({ chat }) => {
    await chat.open('textarea');
    await typeInto(chat.page, main, `the IBAN is ${iban}`);
    await editEarlier(chat.page, '');
    await typeInto(chat.page, edit, `write to ${mail}`);
    await chat.page.locator('[data-save]').click();
    await chat.dialog.click('Send anyway');
    await expect.poll(() => chat.sent()).toEqual([`edited: write to ${mail}`]);
    await chat.page.waitForTimeout(quietMs);
    expect(await chat.dialog.isOpen()).toBe(false);
    await chat.page.locator('[data-demo="send"]').click();
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent().at(-1)).toBe('the IBAN is [ACCOUNT_1]');
  });

  test('Enter in an edited message sends that one, and leaves the draft beside it', async ({ chat }) => {
    await chat.open('textarea');
    await typeInto(chat.page, main, 'not yet');
    await editEarlier(chat.page, '');
    await typeInto(chat.page, edit, `write to ${mail}`);
    await chat.page.keyboard.press('Enter');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual(['edited: write to [EMAIL_1]']);
    await chat.page.waitForTimeout(quietMs);
    expect(chat.sent()).toHaveLength(1);
    expect(await chat.page.locator(main).inputValue()).toBe('not yet');
  });

  test('what is sent by a key that makes a line elsewhere does not leave, and is asked about', async ({
    chat,
  }) => {
    await chat.open('textarea');
    await sendByShiftEnter(chat, false);
    await chat.type(`the IBAN is ${iban}`);
    await chat.page.keyboard.press('Shift+Enter');
    await chat.dialog.appears();
    expect(chat.sent()).toEqual([]);
    // Nobody knows that it was to be sent: it is redacted, and sent by whoever wants to.
    await chat.dialog.click('Redact');
    await expect.poll(() => chat.page.locator(main).inputValue()).toBe('the IBAN is [ACCOUNT_1]');
    await chat.page.keyboard.press('Shift+Enter');
    await expect.poll(() => chat.sent()).toEqual(['the IBAN is [ACCOUNT_1]']);
  });

  test('it does not leave either where the page empties the message box first', async ({ chat }) => {
    await chat.open('textarea');
    await sendByShiftEnter(chat, true);
    await chat.type(`the IBAN is ${iban}`);
    await chat.page.keyboard.press('Shift+Enter');
    await chat.page.waitForTimeout(quietMs);
    expect(chat.sent()).toEqual([]);
    await chat.type('hello');
    await chat.page.keyboard.press('Shift+Enter');
    await expect.poll(() => chat.sent()).toEqual(['hello']);
  });

  test('what a conversation has already goes with it, after it was redacted in a new message', async ({
    chat,
  }) => {
    await chat.open('textarea');
    await chat.page.evaluate((value) => {
      const answer = document.createElement('div');
      answer.className = 'message answer';
      answer.textContent = `Ask ${value} about it.`;
      document.querySelector('main')!.append(answer);
    }, mail);
    await chat.type(`I wrote to ${mail} about ${iban}`);
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual(['I wrote to [EMAIL_1] about [ACCOUNT_1]']);
    const again = (text: string) =>
      chat.page.evaluate(
        (body) =>
          fetch('/api/send', { method: 'POST', body }).then(
            ({ status }) => status,
            () => 'held',
          ),
        JSON.stringify({ text }),
      );
    expect(await again(`Ask ${mail} about it. And then?`)).toBe(200);
    // What only the new message had does not leave.
    expect(await again(`about ${iban}`)).toBe('held');
  });

  test('a line with nothing but an address is no draft where the page itself tells of it', async ({
    chat,
  }) => {
    await chat.open('textarea');
    await chat.type(`Best wishes\n${mail}\nAcme`);
    const tell = (body: string) =>
      chat.page.evaluate(
        (text) =>
          fetch('/elsewhere', { method: 'POST', body: text }).then(
            ({ status }) => status,
            () => 'held',
          ),
        body,
      );
    expect(await tell(JSON.stringify({ account: { mail } }))).toBe(200);
    expect(await tell(JSON.stringify({ draft: `Best wishes\n${mail}\nAcme` }))).toBe('held');
  });

  test('a file that is asked about is not lost to another', async ({ chat }) => {
    await chat.open('textarea');
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    const input = chat.page.locator('[data-demo="files"]');
    await input.setInputFiles(file('a.txt', `write to ${mail}`));
    await chat.dialog.appears();
    await input.setInputFiles(file('b.txt', `the IBAN is ${iban}`));
    await chat.page.waitForTimeout(quietMs);
    await chat.dialog.click('Redact and attach');
    await expect.poll(() => chat.attached().map(({ name }) => name)).toEqual(['a.txt']);
    await chat.dialog.click('Redact and attach');
    await expect
      .poll(() => chat.attached().map(({ text }) => text))
      .toEqual(['write to [EMAIL_1]', 'the IBAN is [ACCOUNT_1]']);
  });
});
