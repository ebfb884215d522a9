import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser as Automation } from 'puppeteer-core';
import { until } from './dialog';
import { removeProfile } from './remove-profile';
import { startChromium } from './start-chromium';

export interface BrowserByHand {
  /** Opens an address in a tab of its own, in front. */
  open(url: string): Promise<void>;
  /** Takes the wheel of the pages that are open by now. */
  connect(): Promise<Automation>;
  close(): Promise<void>;
}

/**
 * Starts a real Chromium with the built extension that nobody drives at first, as with a person. Whoever drives a page
 * from its start has the browser render none beforehand.
 */
export async function launchByHand(): Promise<BrowserByHand> {
  const profile = await mkdtemp(join(tmpdir(), 'sotto-'));
  const { address, end } = await startChromium(profile);
  // The extension's welcome page comes by itself, in front of whatever is open.
  await until(async () => {
    const tabs = (await (await fetch(`${address}/json/list`)).json()) as { url: string }[];
    return tabs.some(({ url }) => url.endsWith('/welcome.html'));
  }, 'the extension welcomes a person');
  let automation: Automation | undefined;
  return {
    async open(url) {
      await fetch(`${address}/json/new?${url}`, { method: 'PUT' });
    },
    async connect() {
      // Playwright does not see a page that was rendered beforehand.
      automation = await puppeteer.connect({ browserURL: address, defaultViewport: null });
      return automation;
    },
    async close() {
      await automation?.disconnect();
      await end();
      await removeProfile(profile);
    },
  };
}
