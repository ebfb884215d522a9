import { buildPage } from '../pages/build-page';
import { startDemoServer } from '../pages/demo-server';
import { launch } from './browser';

/** Opens the demo chat in a real Chromium with the extension, for a person to try. */
await buildPage('demo');
const server = await startDemoServer(47_100);
const browser = await launch({ headless: false });
const page = await browser.context.newPage();
await page.goto(server.url);
console.log(`The demo chat is open at ${server.url}. Close the browser to stop.`);
browser.context.on('close', () => void server.close());
