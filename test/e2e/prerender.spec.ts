import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { SottoDialog, until } from '../machine/dialog';
import { launchByHand } from '../machine/launch-by-hand';
import { folderOf } from '../pages/bundle';
import { startDemoServer } from '../pages/demo-server';

/** Has the browser render the chat beforehand, and goes there once that is done. */
const waitingRoom = `<!doctype html>
<title>Waiting room</title>
<script type="speculationrules">
  {"prerender": [{"urls": ["/prerendered?editor=textarea"], "eagerness": "immediate"}]}
</script>
<script>
  setInterval(() => localStorage.getItem('rendered') && location.assign('/prerendered?editor=textarea'), 100);
</script>`;

/** Keeps whether the page was rendered beforehand, and tells that it was, and when a person came to see it. */
const witness = `<script>
  window.wasPrerendering = document.prerendering;
  addEventListener('load', () => setTimeout(() => localStorage.setItem('rendered', 'yes'), 500));
  document.addEventListener('prerenderingchange', () => fetch('/elsewhere?seen'));
</script>`;

test('@lifecycle a page that was rendered before anybody saw it is guarded', async () => {
  const chat = await readFile(join(folderOf('demo'), 'index.html'), 'utf8');
  const server = await startDemoServer(0, {
    '/waiting-room': waitingRoom,
    '/prerendered': chat.replace('<head>', `<head>${witness}`),
  });
  const browser = await launchByHand();
  try {
    await browser.open(`${server.url}waiting-room`);
    await until(async () => server.received.some(({ path }) => path === '/elsewhere?seen'), 'it is seen');
    server.forget();
    const page = (await (await browser.connect()).pages()).find((some) =>
      some.url().includes('/prerendered'),
    )!;
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    expect(await page.evaluate(() => Reflect.get(window, 'wasPrerendering'))).toBe(true);
    const dialog = new SottoDialog({
      mouse: page.mouse,
      context: () => ({ newCDPSession: () => page.createCDPSession() }),
    } as unknown as Page);
    await page.click('[data-demo="composer"]');
    await page.keyboard.type('The IBAN is NL91ABNA0417164300');
    await page.keyboard.press('Enter');
    await dialog.appears();
    expect(server.received).toEqual([]);
    await dialog.click('Redact and send');
    await expect
      .poll(() => server.received.map(({ body }) => JSON.parse(body).text))
      .toEqual(['The IBAN is [ACCOUNT_1]']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(server.received).toHaveLength(1);
    expect(await dialog.isOpen()).toBe(false);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});
