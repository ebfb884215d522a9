import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import puppeteer, { type Browser as Automation } from 'puppeteer-core';
import { extensionFolder } from './browser';
import { until } from './dialog';
import { findChromium } from './prepare.mjs';

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
  const chromiumProcess = spawn(
    findChromium() ?? chromium.executablePath(),
    [
      '--headless=new',
      '--remote-debugging-port=0',
      '--no-first-run',
      '--no-default-browser-check',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => chromiumProcess.once('exit', resolve));
  let address = '';
  await until(async () => {
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    address = `http://127.0.0.1:${port}`;
    return Boolean(port);
  }, 'the browser tells where it is to be reached');
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
      chromiumProcess.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}
