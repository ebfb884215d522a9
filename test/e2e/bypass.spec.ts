import { launch } from '../machine/browser';
import { bypasses, reads } from '../pages/bypasses';
import { expect, test } from './sotto';

const value = 'NL91ABNA0417164300';
const secret = `The IBAN is ${value}`;

test.describe('@bypass', () => {
  test('there are at least sixty attempts, each by a name of its own', () => {
    expect(new Set(bypasses.map(({ name }) => name)).size).toBe(bypasses.length);
    expect(bypasses.length).toBeGreaterThanOrEqual(60);
  });

  test('without a guard the attempts get through', async ({ server }) => {
    // The same page under a name that is guarded by nobody: an attempt that never sends shows nothing.
    const browser = await launch({ headless: true });
    const page = await browser.context.newPage();
    const idle: string[] = [];
    for (const { name, code, enter } of bypasses) {
      server.forget();
      await page.goto(`${server.url.replace('sotto-demo', 'unguarded')}?editor=textarea`);
      await page.locator('[data-demo="composer"]').fill(secret);
      await page.evaluate(scriptOf(code)).catch(() => {});
      if (enter) await page.keyboard.press('Enter');
      await page.waitForTimeout(120);
      if (!JSON.stringify(server.received).includes(value)) idle.push(name);
    }
    await browser.close();
    expect(idle.length, idle.join('; ')).toBeLessThanOrEqual(mostIdle);
  });

  for (const { name, code, enter } of bypasses)
    test(name, async ({ chat, server }) => {
      await chat.open('textarea');
      await chat.page.keyboard.type(secret, { delay: 1 });
      await chat.page.evaluate(scriptOf(code)).catch(() => {});
      if (enter) await chat.page.keyboard.press('Enter');
      await chat.page.waitForTimeout(250);
      expect(JSON.stringify(server.received)).not.toContain(value);
    });

  test('no read of the page finds a value beside the message box', async ({ chat }) => {
    await chat.open('prosemirror');
    await chat.type(secret);
    await chat.send('enter');
    await chat.dialog.appears();
    await chat.page.evaluate(() => document.querySelector('[data-demo="composer"]')!.remove());
    for (const [name, code] of Object.entries(reads))
      expect(await chat.page.evaluate(code), name).not.toContain(value);
  });
});

/**
 * Attempts that send nothing by themselves in this page even where nobody guards it: single events that a browser does
 * not act upon, of which some chats do.
 */
const mostIdle = 12;

function scriptOf(code: string): string {
  return `{
    const composer = document.querySelector('[data-demo="composer"]');
    const button = document.querySelector('[data-demo="send"]');
    const form = document.querySelector('form');
    const secret = ${JSON.stringify(secret)};
    const post = (text) => fetch('/api/send', { method: 'POST', body: JSON.stringify({ text }) }).catch(() => {});
    const key = (type, target, more) => target.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, ...more }));
    ${code};
  }`;
}
