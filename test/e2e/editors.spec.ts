import { readFileSync } from 'node:fs';
import type { CDPSession, FrameLocator, Locator, Page } from '@playwright/test';
import type { Browser } from '../machine/browser';
import { SottoDialog } from '../machine/dialog';
import { launchOffline } from '../machine/launch-offline';
import { type DemoServer, startDemoServer } from '../pages/demo-server';
import { type EditorName, editors, notInShadow, type Place, places } from '../pages/editors/editors';
import {
  type Case,
  editorsTable,
  type Insertion,
  insertions,
  keepResults,
  type Result,
  type Way,
  ways,
} from './editors-table';
import { expect, test } from './sotto';

const secret = 'NL91ABNA0417164300';
const address = 'maria.keller@acme-corp.com';
const lines = ['Hello 🙂,', `my mail is ${address} and`, `the IBAN is ${secret}.`];
const redactedLines = ['Hello 🙂,', 'my mail is [EMAIL_1] and', 'the IBAN is [ACCOUNT_1].'];

/** Long enough for a second send to have arrived, had there been one. */
const quietMs = 250;

/** Enough to undo what was typed and what was redacted, one or the other by parts. */
const undos = 8;

/** All of the table where `FULL` asks for it, else a few cells, others for each editor, so that all come up. */
function casesOf(editor: EditorName, index: number): Case[] {
  const inserted = Object.keys(insertions) as Insertion[];
  const sent = Object.keys(ways) as Way[];
  const elsewhere = (Object.keys(places) as Place[]).filter(
    (place) => place !== 'page' && !(place === 'shadow' && notInShadow.includes(editor)),
  );
  const here = inserted.flatMap((insertion) =>
    sent.map((way) => ({ place: 'page' as const, insertion, way })),
  );
  const there = elsewhere.flatMap((place) => [
    { place, insertion: 'typed' as const, way: 'enter' as const },
    { place, insertion: 'pasted' as const, way: 'click' as const },
  ]);
  if (process.env.FULL) return [...here, ...there];
  const some = [0, 12].map((turn) => here[(index * 5 + turn) % here.length]!);
  return [...some, there[index % there.length]!];
}

test.describe.configure({ mode: 'parallel' });

let other: DemoServer;
let browser: Browser;

test.beforeAll(async () => {
  other = await startDemoServer();
  browser = await launchOffline();
});

test.afterAll(async () => {
  await browser.close();
  await other.close();
});

/** What is typed into, whatever the editor makes of it. */
const boxes = '[aria-label^="Message"]:not(.monaco-editor *), .monaco-editor .view-lines';

/** An editor in a tab, opened for one case. */
class Opened {
  readonly page: Page;
  readonly dialog: SottoDialog;
  readonly #session: CDPSession;
  readonly #chat: Page | FrameLocator;

  constructor(page: Page, session: CDPSession, place: Place) {
    this.page = page;
    this.dialog = new SottoDialog(page);
    this.#session = session;
    this.#chat = place === 'page' || place === 'shadow' ? page : page.frameLocator('iframe');
  }

  get #box(): Locator {
    return this.#chat.locator(boxes).first();
  }

  get #control(): Locator {
    return this.#chat.getByRole('button', { name: 'Send' });
  }

  async start(): Promise<void> {
    await this.#box.click();
    // The interface comes at document_idle, the policy with the first answer of the background.
    await this.page.waitForTimeout(300);
  }

  async insert(text: readonly string[], insertion: Insertion): Promise<void> {
    const { page } = this;
    const joined = text.join('\n');
    if (insertion === 'typed' || insertion === 'inserted' || insertion === 'composed') {
      for (const [index, line] of text.entries()) {
        if (index > 0) await page.keyboard.press('Shift+Enter');
        if (insertion === 'typed') await page.keyboard.type(line);
        else if (insertion === 'inserted') await page.keyboard.insertText(line);
        else {
          await this.#session.send('Input.imeSetComposition', {
            text: line.slice(0, 5),
            selectionStart: 5,
            selectionEnd: 5,
          });
          await this.#session.send('Input.insertText', { text: line });
        }
      }
    } else if (insertion === 'dropped') {
      const { x, y } = await this.#middleOf(this.#box);
      const data = {
        items: [{ mimeType: 'text/plain', data: joined }],
        dragOperationsMask: 1,
      };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await this.#session.send('Input.dispatchDragEvent', { type, x, y, data });
    } else {
      await page.evaluate((value) => navigator.clipboard.writeText(value), joined);
      await page.keyboard.press(insertion === 'pasted' ? 'Control+V' : 'Control+Shift+V');
    }
  }

  async send(way: Way): Promise<void> {
    if (way === 'enter') await this.page.keyboard.press('Enter');
    else if (way === 'numpad') await this.page.keyboard.press('NumpadEnter');
    else if (way === 'click') await this.#control.click();
    else {
      const { x, y } = await this.#middleOf(this.#control);
      for (const type of ['touchStart', 'touchEnd'] as const)
        await this.#session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchStart' ? [{ x, y }] : [],
        });
    }
  }

  async #middleOf(locator: Locator): Promise<{ x: number; y: number }> {
    const box = (await locator.boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}

const isIncoming = (insertion: Insertion) =>
  insertion === 'pasted' || insertion === 'pasted-plain' || insertion === 'dropped';

test('docs/editors.md names every editor, and no leak', () => {
  const table = readFileSync(editorsTable, 'utf8');
  for (const title of Object.values(editors)) expect(table).toContain(`| ${title} |`);
  expect(table).not.toContain('✗');
});

for (const [index, [editor, title]] of (Object.entries(editors) as [EditorName, string][]).entries())
  test(`@editors ${title}`, async ({ server }) => {
    test.setTimeout(process.env.FULL ? 900_000 : 180_000);
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    const expected = editor === 'input' ? redactedLines.join(' ') : redactedLines.join('\n');
    const text = editor === 'input' ? [lines.join(' ')] : lines;
    const results: Result[] = [];

    for (const { place, insertion, way } of casesOf(editor, index)) {
      const page = await browser.context.newPage();
      const session = await browser.context.newCDPSession(page);
      const received = () =>
        [...server.received, ...other.received].map(({ body }) => JSON.parse(body).text as string);
      server.forget();
      other.forget();
      let problem: string | null = null;
      try {
        const query = new URLSearchParams({ editor, place, other: `${other.url}editors/` });
        await page.goto(`${server.url}editors/?${query}`);
        const opened = new Opened(page, session, place);
        await opened.start();
        await opened.insert(text, insertion);
        if (isIncoming(insertion)) {
          await opened.dialog.click('Redact and paste');
          await opened.dialog.disappears();
          await page.waitForTimeout(quietMs);
          await opened.send(way);
        } else {
          await opened.send(way);
          await opened.dialog.appears();
          expect(received()).toEqual([]);
          await opened.dialog.click('Redact and send');
        }
        await expect.poll(received, { timeout: 4000 }).toEqual([expected]);
        await page.waitForTimeout(quietMs);
        expect(received()).toEqual([expected]);
        if (insertion === 'typed') {
          for (let times = 0; times < undos; times++) await page.keyboard.press('Control+Z');
          await opened.send(way);
          await page.waitForTimeout(quietMs);
          expect(
            received().filter((message) => message.includes(secret) || message.includes(address)),
          ).toEqual([]);
        }
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
      }
      const leaked = received().some((message) => message.includes(secret) || message.includes(address));
      results.push({ place, insertion, way, leaked, problem });
      await page.close();
    }

    keepResults(editor, results);
    expect(results.filter(({ problem }) => problem)).toEqual([]);
  });
