import type { Page } from '@playwright/test';
import { until } from '../machine/dialog';
import { expect, test } from './sotto';

const value = 'maria.keller@acme-corp.com';
const text = `write to ${value}`;

/** Long enough for a page's trick to have worked, and for a grant to have become possible. */
const trickMs = 1500;

/** Recovers text in the page by asking `window.find` letter by letter, as a page script can. */
function findLetterByLetter(page: Page, start: string): Promise<string> {
  return page.evaluate((known) => {
    const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789.@-_';
    // `find` is not in the types: it is not standard, but every browser has it.
    const find = (Reflect.get(window, 'find') as (text: string, ...flags: boolean[]) => boolean).bind(window);
    const has = (wanted: string) => {
      getSelection()?.removeAllRanges();
      return find(wanted, false, false, true, false, true, false);
    };
    let found = known;
    for (let grown = true; grown && found.length < 60; ) {
      const next = [...alphabet].find((letter) => has(found + letter));
      grown = next !== undefined;
      found += next ?? '';
    }
    return found;
  }, start);
}

test.describe('@hostile', () => {
  test('P1: page-made clicks and keys approve nothing', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(text);
    await chat.send('enter');
    await chat.dialog.appears();
    await until(() => chat.dialog.isUsable('Send anyway'), 'a grant is possible');
    const { x, y } = await chat.dialog.middleOf('Send anyway');
    await chat.page.evaluate(
      ([left, top]) => {
        const options = {
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX: left ?? 0,
          clientY: top ?? 0,
        };
        const target = document.elementFromPoint(left ?? 0, top ?? 0) ?? document.body;
        for (const element of [target, document.querySelector('sotto-layer') ?? document.body, document.body])
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            element.dispatchEvent(new MouseEvent(type, options));
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(
            new KeyboardEvent(type, { key: 'Enter', keyCode: 13, bubbles: true, composed: true }),
          );
      },
      [x, y],
    );
    await chat.page.waitForTimeout(trickMs);
    expect(chat.sent()).toEqual([]);
    expect(await chat.dialog.isOpen()).toBe(true);
  });

  test('a page that sends again and again does not have the question begin anew', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(text);
    await chat.send('enter');
    await chat.dialog.appears();
    const asked = await chat.dialog.number();
    await chat.page.evaluate(() => {
      const composer = document.querySelector('[data-demo=composer]');
      for (const type of ['keydown', 'keypress', 'keyup'])
        composer?.dispatchEvent(
          new KeyboardEvent(type, { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }),
        );
      document.querySelector<HTMLElement>('[data-demo=send]')?.click();
    });
    await chat.page.waitForTimeout(trickMs);
    expect(await chat.dialog.number()).toBe(asked);
    expect(chat.sent()).toEqual([]);
  });

  for (const [name, trick] of [
    [
      'Enter',
      "document.querySelector('[data-demo=composer]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }))",
    ],
    [
      'Enter that claims to compose',
      "document.querySelector('[data-demo=composer]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, isComposing: false, shiftKey: false, bubbles: true, cancelable: true }))",
    ],
    ['click', "document.querySelector('[data-demo=send]').click()"],
    ['submit', "document.querySelector('form').requestSubmit()"],
  ] as const)
    test(`P2: a page-made ${name} with a secret is held`, async ({ chat }) => {
      await chat.open('textarea');
      await chat.type(text);
      await chat.page.evaluate(trick);
      await chat.dialog.appears();
      await chat.page.waitForTimeout(trickMs);
      expect(chat.sent()).toEqual([]);
    });

  test('P5, F1, F2: the invalidation event of WXT disarms nothing, and nothing announces the extension', async ({
    chat,
    sotto,
  }) => {
    await chat.page.addInitScript(() => {
      Reflect.set(window, 'heard', []);
      window.addEventListener('message', ({ data }) =>
        Reflect.get(window, 'heard').push(JSON.stringify(data)),
      );
    });
    await chat.open('textarea');
    await chat.page.evaluate((id) => {
      for (const name of ['guard', 'question', 'content']) {
        const type = `${id}:${name}:wxt:content-script-started`;
        for (const target of [document, window]) {
          target.dispatchEvent(
            new CustomEvent(type, { detail: { contentScriptName: name, messageId: 'other' } }),
          );
          target.dispatchEvent(new Event('wxt:content-script-started'));
        }
      }
    }, sotto.extensionId);
    await chat.type(text);
    await chat.send('enter');
    await chat.dialog.appears();
    expect(chat.sent()).toEqual([]);
    expect(await chat.page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  });

  test('F3: after document.open() the guard is back', async ({ chat }) => {
    await chat.open('textarea');
    await chat.page.evaluate(() => {
      document.open();
      document.write(
        '<!doctype html><body><textarea data-demo="composer"></textarea><button data-demo="send">Send</button></body>',
      );
      document.close();
      const field = document.querySelector('textarea')!;
      const send = () =>
        void fetch('/api/send', { method: 'POST', body: JSON.stringify({ text: field.value }) });
      setTimeout(() => {
        field.addEventListener('keydown', (event) => event.key === 'Enter' && send());
        document.querySelector('button')!.addEventListener('click', send);
      });
    });
    await chat.page.waitForTimeout(300);
    await chat.page.locator('textarea').click();
    await chat.type('clean');
    await chat.send('button');
    await expect.poll(() => chat.sent()).toEqual(['clean']);
    await chat.page.locator('textarea').click();
    await chat.type(text);
    await chat.send('enter');
    await chat.dialog.appears();
    await chat.dialog.click('Edit');
    await chat.send('button');
    await chat.dialog.appears();
    expect(chat.sent()).toEqual(['clean']);
  });

  test('P6: the page reads no value from the interface', async ({ chat }) => {
    await chat.open('textarea');
    // The attack works where there is something to find: in a closed root of the page's own.
    await chat.page.evaluate((planted) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).textContent = planted;
      document.body.append(host);
      Reflect.set(window, 'planted', host);
    }, value);
    expect(await findLetterByLetter(chat.page, 'mar')).toBe(value);
    await chat.page.evaluate(() => Reflect.get(window, 'planted').remove());

    // A paste is held before the page has its text, so all that could be found is in the interface.
    await chat.paste(text);
    await chat.dialog.appears();
    expect(await chat.dialog.text()).toContain('m•••@a•••.com');
    for (const start of ['mar', 'kel', 'acme', 'write'])
      expect(await findLetterByLetter(chat.page, start)).toBe(start);
    const read = await chat.page.evaluate(() => {
      getSelection()?.selectAllChildren(document.documentElement);
      return {
        root: document.querySelector('sotto-layer')?.shadowRoot ?? null,
        dom: document.documentElement.outerHTML + document.documentElement.textContent,
        selected: String(getSelection()),
      };
    });
    expect(read.root).toBeNull();
    for (const part of [value, 'keller', 'acme']) {
      expect(read.dom).not.toContain(part);
      expect(read.selected).not.toContain(part);
    }
  });

  test('P7: removing the dialog sends nothing, and the next send is held again', async ({ chat }) => {
    await chat.open('textarea');
    await chat.page.evaluate(() => {
      new MutationObserver(() => document.querySelector('sotto-layer')?.remove()).observe(
        document.documentElement,
        { childList: true },
      );
    });
    await chat.type(text);
    await chat.send('enter');
    await chat.page.waitForTimeout(trickMs);
    expect(await chat.dialog.isOpen()).toBe(false);
    await chat.page.locator('[data-demo="composer"]').click();
    await chat.send('enter');
    await chat.send('button');
    await chat.page.waitForTimeout(trickMs);
    expect(chat.sent()).toEqual([]);
  });

  for (const [name, style] of [
    ['covering it', 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:white'],
    [
      'covering its corner',
      'position:fixed;inset:0 auto auto 0;width:50vw;height:50vh;margin:0;border:0;background:white',
    ],
  ] as const)
    test(`P7: ${name} makes granting impossible`, async ({ chat }) => {
      await chat.open('textarea');
      await chat.type(text);
      await chat.send('enter');
      await until(() => chat.dialog.isUsable('Send anyway'), 'a grant is possible');
      const { x, y } = await chat.dialog.middleOf('Send anyway');
      await chat.page.evaluate((css) => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = css;
        document.body.append(cover);
        cover.showPopover();
      }, style);
      await until(async () => !(await chat.dialog.isUsable('Send anyway')), 'granting is impossible');
      await chat.page.mouse.click(x, y);
      await chat.page.waitForTimeout(trickMs);
      expect(chat.sent()).toEqual([]);
    });

  for (const [name, css] of [
    ['fading the page', 'html { opacity: 0.01 !important }'],
    [
      'hiding the host',
      'sotto-layer { display: none !important; opacity: 0 !important; visibility: hidden !important }',
    ],
    ['moving the page', 'html { transform: translateX(2000px) }'],
  ] as const)
    test(`P7: ${name} grants nothing`, async ({ chat }) => {
      await chat.open('textarea');
      await chat.page.addStyleTag({ content: css });
      await chat.type(text);
      await chat.send('enter');
      await chat.dialog.appears();
      await chat.page.waitForTimeout(trickMs);
      if (name === 'hiding the host') expect(await chat.dialog.isUsable('Send anyway')).toBe(true);
      else expect(await chat.dialog.isUsable('Send anyway')).toBe(false);
      expect(chat.sent()).toEqual([]);
    });
});
