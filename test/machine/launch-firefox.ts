import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from './prepare.mjs';

/** The build for Firefox. */
export const firefoxFolder = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Starts a real Firefox with the built extension in it. Playwright can only drive a Firefox of its own. */
export async function launchFirefox(extension = firefoxFolder): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox. Set FIREFOX_PATH.');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  await browser.installExtension(extension);
  return browser;
}
