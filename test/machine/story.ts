import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildPage } from '../pages/build-page';
import { startDemoServer } from '../pages/demo-server';
import { launch } from './browser';
import { SottoDialog, until } from './dialog';

// Invented; the key is put together here so that no scanner takes this file for a leak.
const mail = 'maria.keller@acme-corp.com';
const key = `gho_${'rZk3Vq8LwYx1NbT6mHs9Jc2PdAe5Ug1KG3VV'}`;
const first = `Hi, please write to ${mail}:`;
const second = `our build fails with token ${key}.`;
const expected = 'Hi, please write to [EMAIL_1]:\nour build fails with token [SECRET_1].';

/** Drives the demo chat as a person would, takes screenshots, and judges by what the server received. */
const shots = fileURLToPath(new URL('../../screenshots', import.meta.url));
await mkdir(shots, { recursive: true });
await buildPage('demo');
const server = await startDemoServer();
const browser = await launch({ headless: true });
let number = 0;
try {
  const page = await browser.context.newPage();
  const dialog = new SottoDialog(page);
  const shot = async (name: string) => {
    number += 1;
    await page.screenshot({ path: `${shots}/${number}-${name}.png` });
    console.log(`  ${number}. ${name}`);
  };
  console.log('The story:');
  await page.goto(server.url);
  const composer = page.locator('[data-demo="composer"]');
  await composer.click();
  await shot('open');
  await page.keyboard.type(first);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type(second);
  await shot('typed');
  await page.keyboard.press('Enter');
  await dialog.appears();
  await page.waitForTimeout(700);
  await shot('held');
  await dialog.click('Redact and send');
  await dialog.disappears();
  await page.locator('.answer[data-done]').waitFor();
  await shot('answered');

  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.locator('[data-number="today"]', { hasText: '2' }).waitFor();
  await shot('popup');
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.locator('[data-setting="mode"]').waitFor();
  await shot('options');
  await page.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
  await page.locator('[data-found] li').first().waitFor();
  await shot('welcome');
  await until(async () => server.received.length > 0, 'the server received something');
} finally {
  await browser.close();
  await server.close();
}

console.log('\nThe server received:');
for (const { method, path, body } of server.received) console.log(`  ${method} ${path} ${body}`);
const bodies = server.received.map(({ body }) => JSON.parse(body).text);
const right = bodies.length === 1 && bodies[0] === expected;
console.log(
  right
    ? '\nExactly once, and redacted.'
    : `\nThat is not what was expected: ${JSON.stringify(expected)}, once.`,
);
process.exit(right ? 0 : 1);
