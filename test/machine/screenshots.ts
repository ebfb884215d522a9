import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildPage } from '../pages/build-page';
import { startDemoServer } from '../pages/demo-server';
import { launch } from './browser';
import { pictured, pictureSize, toldBy } from './pictures';
import { scenes } from './scenes';

/**
 * Takes the pictures of the documents and of the store listings from the built extension: the scenes of the story that
 * are named here, a popup in front of what it tells of, and the small tile.
 */
const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const files: Readonly<Record<string, string>> = {
  underlined: `${docs}/store/1-underlined.png`,
  question: `${docs}/store/2-question.png`,
  answer: `${docs}/store/3-answer.png`,
  received: `${docs}/store/4-popup.png`,
  locked: `${docs}/store/5-locked.png`,
};
const tileSize = { width: 440, height: 280 };

await mkdir(`${docs}/store`, { recursive: true });
await buildPage('demo');
const server = await startDemoServer();
const browser = await launch({ headless: true });
// `tsx` names the functions that are run in pages by a function that these do not have.
await browser.context.addInitScript('globalThis.__name = (named) => named');
const told: Record<string, string[]> = {};
try {
  for await (const { page, name, words } of scenes(browser, server, pictureSize)) {
    told[name] = await toldBy(page);
    const path = files[name];
    if (!path) continue;
    const image = await page.screenshot();
    const { width } = page.viewportSize()!;
    await writeFile(path, width === pictureSize.width ? image : await framed(image, words));
    if (name === 'question') await writeFile(`${docs}/question.png`, image);
  }
  const icon = await readFile(fileURLToPath(new URL('../../lib/ui/icon/icon.svg', import.meta.url)), 'utf8');
  const tile = `<div class="tile">${icon}<p><strong>Sotto</strong><br>asks before it leaves</p></div>`;
  await writeFile(`${docs}/store/tile.png`, await drawn(tile, tileSize));
  await writeFile(pictured, `${JSON.stringify(told, null, 2)}\n`);
} finally {
  await browser.close();
  await server.close();
}

/** A picture that is smaller than the stores want, with its words beside it. */
function framed(image: Buffer, words: string): Promise<Buffer> {
  const source = `data:image/png;base64,${image.toString('base64')}`;
  return drawn(`<div class="framed"><p>${words}</p><img src="${source}"></div>`, pictureSize);
}

/** Draws a piece of HTML, with the colours of the icon. */
async function drawn(html: string, size: { width: number; height: number }): Promise<Buffer> {
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.setContent(`<!doctype html><style>
    body { margin: 0; height: 100vh; display: grid; place-items: center; background: #eaf1f8; color: #14202c; font-family: system-ui, sans-serif }
    .framed { display: grid; grid-template-columns: 20rem auto; gap: 5rem; align-items: center; font-size: 32px }
    .framed img { max-height: 720px; border-radius: 12px; box-shadow: 0 12px 40px rgb(0 0 0 / 25%) }
    .tile { display: grid; grid-template-columns: 96px auto; gap: 24px; align-items: center; font-size: 20px }
    .tile strong { font-size: 36px }
  </style>${html}`);
  const image = await page.screenshot();
  await page.close();
  return image;
}
