import type { Page } from '@playwright/test';
import { until } from '../machine/dialog';
import { attributeOf, descendants, pageTree, sessionOf, textOf } from '../machine/page-tree';
import { dump } from '../machine/stored';
import { change, editors, expect, openOptions, test } from './sotto';

const mail = 'maria.keller@acme-corp.com';
const iban = 'NL91ABNA0417164300';
const text = `To ${mail} pay ${iban} now`;

interface Drawn {
  readonly button: { readonly name: string; readonly x: number; readonly y: number } | null;
  readonly marks: readonly { readonly left: number; readonly right: number; readonly bottom: number }[];
}

/** What is drawn beside the draft, looked at through the DevTools protocol. */
async function drawn(page: Page): Promise<Drawn> {
  const layer = [...descendants(await pageTree(page))].find(({ nodeName }) => nodeName === 'SOTTO-REVIEW');
  const inner = layer ? [...descendants(layer)] : [];
  const button = inner.find(({ nodeName }) => nodeName === 'BUTTON');
  const session = await sessionOf(page);
  const middle = async (backendNodeId: number) => {
    // What has gone since has no place any more.
    const box = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
    if (!box) return null;
    const [left = 0, top = 0, right = 0, , , bottom = 0] = box.model.content;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const marks = inner
    .filter(({ nodeName }) => nodeName === 'I')
    .map((mark) => {
      const style = attributeOf(mark, 'style') ?? '';
      const of = (name: string) => Number(new RegExp(`${name}: (-?[\\d.]+)px`).exec(style)?.[1]);
      return { left: of('left'), right: of('left') + of('width'), bottom: of('top') + 2 };
    });
  const place = button && (await middle(button.backendNodeId));
  return { button: button && place ? { name: textOf(button), ...place } : null, marks };
}

async function says(page: Page, name: string | null): Promise<void> {
  await until(async () => ((await drawn(page)).button?.name ?? null) === name, `the button says ${name}`);
}

async function press(page: Page): Promise<void> {
  const { button } = await drawn(page);
  await page.mouse.click(button!.x, button!.y);
}

test.describe('@review', () => {
  for (const editor of editors)
    test(`${editor}: what is found is underlined, counted, and redacted in place`, async ({ chat }) => {
      const { page } = chat;
      await chat.open(editor);
      await chat.type('Hello there');
      expect((await drawn(page)).button).toBeNull();
      await page.keyboard.press('Control+A');
      await chat.type(text);
      await says(page, '2 items found');
      const { marks } = await drawn(page);
      expect(marks).toHaveLength(2);
      if (editor !== 'textarea') {
        const places = await page.evaluate(
          (wanted) => {
            const composer = document.querySelector('[data-demo="composer"]')!;
            const walker = document.createTreeWalker(composer, NodeFilter.SHOW_TEXT);
            const letters: [Text, number][] = [];
            while (walker.nextNode()) {
              const node = walker.currentNode as Text;
              for (let at = 0; at < node.length; at++) letters.push([node, at]);
            }
            const all = letters.map(([node, at]) => node.data[at]).join('');
            return wanted.map((value) => {
              const range = document.createRange();
              const from = all.indexOf(value);
              range.setStart(...letters[from]!);
              const [last, at] = letters[from + value.length - 1]!;
              range.setEnd(last, at + 1);
              const { left, right, bottom } = range.getBoundingClientRect();
              return { left, right, bottom };
            });
          },
          [mail, iban],
        );
        for (const [index, place] of places.entries())
          for (const edge of ['left', 'right', 'bottom'] as const)
            expect(Math.abs(marks[index]![edge] - place[edge])).toBeLessThan(1.5);
      }
      const focused = () =>
        page.evaluate(() => document.activeElement?.closest('[data-demo="composer"]') !== null);
      expect(await focused()).toBe(true);
      await press(page);
      expect(await chat.dialog.buttons()).toEqual(['Redact', 'Close']);
      await chat.dialog.click('Close');
      await chat.dialog.disappears();
      expect(await focused()).toBe(true);
      await press(page);
      await chat.dialog.click('Redact');
      await says(page, null);
      expect(chat.sent()).toEqual([]);
      await chat.send('enter');
      await expect.poll(() => chat.sent()).toEqual(['To [EMAIL_1] pay [ACCOUNT_1] now']);
      expect(await chat.dialog.isOpen()).toBe(false);
    });

  test('only a decision is recorded', async ({ chat, sotto }) => {
    const own = await openOptions(sotto);
    const before = new Set((await dump(own)).incidents.map(({ id }) => id));
    const actions = async () =>
      (await dump(own)).incidents
        .filter(({ id }) => !before.has(id))
        .flatMap(({ items }) => items.map(({ action }) => action));
    await chat.page.bringToFront();
    await chat.open('textarea');
    await chat.type(`Write to ${mail}`);
    await says(chat.page, '1 item found');
    await press(chat.page);
    await chat.dialog.click('Close');
    await press(chat.page);
    await chat.dialog.click('Redact');
    await expect.poll(actions).toEqual(['redacted']);
    await own.close();
  });

  test('lines and button are where the text is: wrapped, scrolled, resized, and gone', async ({ chat }) => {
    const { page } = chat;
    await chat.open('textarea');
    await chat.type(`This goes on for a while until the line is full and a word is on the next, ${mail}`);
    await says(page, '1 item found');
    const box = async () => (await page.locator('[data-demo="composer"]').boundingBox())!;
    const first = await drawn(page);
    const { x, y, width, height } = await box();
    for (const { left, right, bottom } of first.marks) {
      expect(left).toBeGreaterThanOrEqual(x);
      expect(right).toBeLessThanOrEqual(x + width);
      expect(bottom).toBeLessThanOrEqual(y + height);
    }
    await page.locator('[data-demo="composer"]').evaluate((element) => {
      element.style.marginLeft = '90px';
    });
    await until(
      async () => ((await drawn(page)).marks[0]?.left ?? 0) !== first.marks[0]!.left,
      'they follow',
    );
    await chat.type('\n'.repeat(30));
    await until(
      async () => (await drawn(page)).marks.length === 0,
      'a line that is scrolled out is not drawn',
    );
    expect((await drawn(page)).button?.name).toBe('1 item found');
    await page.locator('[data-demo="composer"]').evaluate((element) => element.remove());
    await says(page, null);
  });

  test('sent as it is, nothing is left; where nothing is asked, nothing is shown', async ({
    chat,
    sotto,
  }) => {
    await chat.open('textarea');
    await chat.type(`Write to ${mail}`);
    await says(chat.page, '1 item found');
    await chat.send('enter');
    await chat.dialog.click('Send anyway');
    await expect.poll(() => chat.sent()).toHaveLength(1);
    await says(chat.page, null);
    const own = await openOptions(sotto);
    await change(own, 'mode', 'audit');
    try {
      await chat.page.bringToFront();
      await chat.type(`Write to ${mail}`);
      await chat.page.waitForTimeout(500);
      expect((await drawn(chat.page)).button).toBeNull();
      await change(own, 'mode', 'warn');
      await says(chat.page, '1 item found');
    } finally {
      await change(own, 'mode', 'warn');
      await own.close();
    }
  });

  test('the page finds no value in it, and no layer but the empty host', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(text);
    await says(chat.page, '2 items found');
    const page = await chat.page.evaluate((wanted) => {
      const find = (Reflect.get(window, 'find') as (...args: unknown[]) => boolean).bind(window);
      document.querySelector<HTMLElement>('[data-demo="composer"]')!.style.display = 'none';
      const host = document.querySelector('sotto-review')!;
      return { found: find(wanted, true, false, true), html: host.outerHTML, root: host.shadowRoot };
    }, mail);
    expect(page).toEqual({ found: false, html: '<sotto-review></sotto-review>', root: null });
  });
});

test.describe('@review a card', () => {
  /** The middle of a control of the card, by its name. */
  async function control(page: Page, name: string): Promise<{ x: number; y: number } | null> {
    const layer = [...descendants(await pageTree(page))].find(({ nodeName }) => nodeName === 'SOTTO-REVIEW');
    const card = layer && [...descendants(layer)].find(({ nodeName }) => nodeName === 'SECTION');
    const button =
      card &&
      [...descendants(card)].find(
        (node) => node.nodeName === 'BUTTON' && (attributeOf(node, 'aria-label') ?? textOf(node)) === name,
      );
    if (!button || attributeOf(button, 'disabled') !== undefined) return null;
    const session = await sessionOf(page);
    // What has gone since has no place any more.
    const box = await session
      .send('DOM.getBoxModel', { backendNodeId: button.backendNodeId })
      .catch(() => null);
    if (!box) return null;
    const [left = 0, top = 0, right = 0, , , bottom = 0] = box.model.content;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  async function pressInCard(page: Page, name: string): Promise<void> {
    await until(async () => (await control(page, name)) !== null, `"${name}" can be pressed`);
    const at = await control(page, name);
    await page.mouse.move(at!.x, at!.y, { steps: 4 });
    await page.mouse.click(at!.x, at!.y);
  }

  /** Points at the line under something, by its number. */
  async function point(page: Page, index: number): Promise<void> {
    const mark = (await drawn(page)).marks[index];
    await page.mouse.move(mark!.left + 20, mark!.bottom - 8, { steps: 3 });
  }

  const isThere = async (page: Page) => (await control(page, 'Redact')) !== null;

  for (const editor of ['textarea', 'lexical'] as const)
    test(`${editor}: redacts what is pointed at and nothing else, and keeps the keys where they are`, async ({
      chat,
    }) => {
      const { page } = chat;
      await chat.open(editor);
      await chat.type(text);
      await says(page, '2 items found');
      await point(page, 1);
      await pressInCard(page, 'Redact');
      await says(page, '1 item found');
      await page.keyboard.type(' at once');
      await chat.send('enter');
      await chat.dialog.click('Send anyway');
      await expect.poll(() => chat.sent()).toHaveLength(1);
      expect(chat.sent()[0]).toContain(`To ${mail} pay [ACCOUNT_1]`);
      expect(chat.sent()[0]).toContain('at once');
    });

  test('of another thing is another one, which has to be seen before it grants', async ({ chat }) => {
    const { page } = chat;
    /** The card, by the name of what it is about. */
    const card = async () => {
      const layer = [...descendants(await pageTree(page))].find(
        ({ nodeName }) => nodeName === 'SOTTO-REVIEW',
      );
      const section = layer && [...descendants(layer)].find(({ nodeName }) => nodeName === 'SECTION');
      return { title: section && attributeOf(section, 'aria-label'), node: section?.backendNodeId };
    };
    await chat.open('textarea');
    await chat.type(text);
    await says(page, '2 items found');
    await point(page, 0);
    await until(async () => (await control(page, 'Not sensitive: m•••@a•••.com')) !== null, 'it may grant');
    const first = await card();
    expect(first.title).toBe('E-mail address');
    await point(page, 1);
    await until(async () => (await card()).title === 'IBAN', 'the other is shown');
    expect((await card()).node).not.toBe(first.node);
    await pressInCard(page, 'Not sensitive: ••••••300');
    await says(page, '1 item found');
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual([`To [EMAIL_1] pay ${iban} now`]);
  });

  test('what is not sensitive is no longer marked, and goes as it is', async ({ chat }) => {
    const { page } = chat;
    await chat.open('textarea');
    await chat.type(`To ${mail}`);
    await says(page, '1 item found');
    await point(page, 0);
    await pressInCard(page, 'Not sensitive: m•••@a•••.com');
    await says(page, null);
    await chat.send('enter');
    await expect.poll(() => chat.sent()).toEqual([`To ${mail}`]);
  });

  test('goes when it is not pointed at any more, and when the text changes', async ({ chat }) => {
    const { page } = chat;
    await chat.open('textarea');
    await chat.type(`To ${mail}`);
    await says(page, '1 item found');
    await point(page, 0);
    await until(() => isThere(page), 'the card is there');
    await page.mouse.move(5, 5, { steps: 3 });
    await until(async () => !(await isThere(page)), 'the card is gone');
    await point(page, 0);
    await until(() => isThere(page), 'the card is there');
    await page.keyboard.type('!');
    await until(async () => !(await isThere(page)), 'the card is gone');
  });
});
