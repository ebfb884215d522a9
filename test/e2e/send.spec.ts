import { editors, expect, test } from './sotto';

const original = 'Hello,\nmy mail is maria.keller@acme-corp.com and\nthe IBAN is NL91ABNA0417164300.';
const redacted = 'Hello,\nmy mail is [EMAIL_1] and\nthe IBAN is [ACCOUNT_1].';
const clean = 'Hello,\nhow do magnets work?';

test.describe.configure({ mode: 'parallel' });

/** Both ways to send in two editors, a field and one of the richest; under FULL in all. */
function waysIn(editor: (typeof editors)[number]): ('enter' | 'button')[] {
  const isBoth = process.env.FULL || editor === 'textarea' || editor === 'prosemirror';
  return isBoth ? ['enter', 'button'] : ['enter'];
}

/** Long enough for a second send to have arrived, had there been one. */
const quietMs = 700;

test.describe('@send a long text', () => {
  const long = 'All work and no play makes a dull day, and so it goes on from one page to the next.\n'.repeat(
    2500,
  );

  test('that holds nothing is sent once it was read', async ({ chat }) => {
    await chat.open('textarea');
    await chat.paste(long);
    await expect.poll(() => chat.page.locator('[data-demo="composer"]').inputValue()).toBe(long);
    await chat.send('enter');
    await expect.poll(() => chat.sent()).toEqual([long]);
    await chat.page.waitForTimeout(quietMs);
    expect(chat.sent()).toHaveLength(1);
  });

  test('that holds something at its end is held', async ({ chat }) => {
    await chat.open('textarea');
    await chat.paste(`${long}and the IBAN is NL91ABNA0417164300`);
    await chat.dialog.click('Redact and paste');
    await chat.dialog.disappears();
    await chat.page.waitForTimeout(quietMs);
    await chat.send('button');
    await expect.poll(() => chat.sent()).toEqual([`${long}and the IBAN is [ACCOUNT_1]`]);
  });

  test('that came by itself is held when it is sent', async ({ chat }) => {
    await chat.open('textarea');
    const text = `${long}and the IBAN is NL91ABNA0417164300`;
    await chat.page.locator('[data-demo="composer"]').evaluate((field: HTMLTextAreaElement, value) => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
    await chat.send('enter');
    await chat.dialog.appears();
    expect(chat.sent()).toEqual([]);
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual([`${long}and the IBAN is [ACCOUNT_1]`]);
  });
});

for (const editor of editors)
  test.describe(`@send ${editor}`, () => {
    for (const way of waysIn(editor)) {
      test(`typed, ${way}: redact and send`, async ({ chat }) => {
        await chat.open(editor);
        await chat.type(original);
        await chat.send(way);
        await chat.dialog.appears();
        expect(chat.sent()).toEqual([]);
        await chat.dialog.click('Redact and send');
        await expect.poll(() => chat.sent()).toEqual([redacted]);
        await chat.page.waitForTimeout(quietMs);
        expect(chat.sent()).toEqual([redacted]);
      });

      test(`typed, ${way}: edit`, async ({ chat }) => {
        await chat.open(editor);
        await chat.type(original);
        await chat.send(way);
        await chat.dialog.click('Edit');
        await chat.dialog.disappears();
        await chat.page.waitForTimeout(quietMs);
        expect(chat.sent()).toEqual([]);
      });

      test(`typed, ${way}: send anyway`, async ({ chat }) => {
        await chat.open(editor);
        await chat.type(original);
        await chat.send(way);
        await chat.dialog.click('Send anyway');
        await expect.poll(() => chat.sent()).toEqual([original]);
        await chat.page.waitForTimeout(quietMs);
        expect(chat.sent()).toEqual([original]);
      });

      test(`pasted, ${way}: redact and paste`, async ({ chat }) => {
        await chat.open(editor);
        await chat.paste(original);
        await chat.dialog.click('Redact and paste');
        await chat.dialog.disappears();
        await chat.page.waitForTimeout(quietMs);
        await chat.send(way);
        await expect.poll(() => chat.sent()).toEqual([redacted]);
        await chat.page.waitForTimeout(quietMs);
        expect(chat.sent()).toEqual([redacted]);
      });

      test(`pasted, ${way}: cancel`, async ({ chat }) => {
        await chat.open(editor);
        await chat.paste(original);
        await chat.dialog.click('Cancel');
        await chat.dialog.disappears();
        await chat.send(way);
        await chat.page.waitForTimeout(quietMs);
        expect(chat.sent()).toEqual([]);
      });

      test(`pasted, ${way}: paste anyway covers the next send`, async ({ chat }) => {
        await chat.open(editor);
        await chat.paste(original);
        await chat.dialog.click('Paste anyway');
        await chat.dialog.disappears();
        await chat.page.waitForTimeout(quietMs);
        await chat.send(way);
        await expect.poll(() => chat.sent()).toEqual([original]);
        await chat.page.waitForTimeout(quietMs);
        expect(chat.sent()).toEqual([original]);
      });

      test(`clean, ${way}: is not touched`, async ({ chat }) => {
        await chat.open(editor);
        await chat.page.evaluate(
          (type) => {
            const seen: string[] = [];
            Reflect.set(window, 'seen', seen);
            window.addEventListener(
              type,
              (event) => {
                if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
                seen.push(`${event.isTrusted} ${event.defaultPrevented}`);
              },
              true,
            );
          },
          way === 'enter' ? 'keydown' : 'click',
        );
        await chat.type(clean);
        await chat.page.evaluate(() => Reflect.get(window, 'seen').splice(0));
        await chat.send(way);
        await expect.poll(() => chat.sent()).toEqual([clean]);
        expect(await chat.page.evaluate(() => Reflect.get(window, 'seen'))).toEqual(['true false']);
        expect(await chat.dialog.isOpen()).toBe(false);
      });
    }
  });
