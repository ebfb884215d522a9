import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildPage } from '../pages/build-page';
import { startDemoServer } from '../pages/demo-server';
import { launch } from './browser';
import { redacted, scenes } from './scenes';

/** Tells the story in pictures, and judges by what the server received. */
const shots = fileURLToPath(new URL('../../screenshots', import.meta.url));
await rm(shots, { recursive: true, force: true });
await mkdir(shots, { recursive: true });
await buildPage('demo');
const server = await startDemoServer();
const browser = await launch({ headless: true });
// `tsx` names the functions that are run in pages by a function that these do not have.
await browser.context.addInitScript('globalThis.__name = (named) => named');
let number = 0;
try {
  console.log('The story:');
  for await (const { page, name, words } of scenes(browser, server, { width: 1280, height: 800 })) {
    number += 1;
    await page.screenshot({ path: `${shots}/${number}-${name}.png` });
    console.log(`  ${number}. ${name}: ${words}`);
  }
} finally {
  await browser.close();
  await server.close();
}

console.log('\nThe server received:');
for (const { method, path, body } of server.received) console.log(`  ${method} ${path} ${body}`);
const bodies = server.received.map(({ body }) => JSON.parse(body).text);
const right = bodies.length === 1 && bodies[0] === redacted;
console.log(
  right
    ? '\nExactly once, and redacted.'
    : `\nThat is not what was expected: ${JSON.stringify(redacted)}, once.`,
);
process.exit(right ? 0 : 1);
