import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { until } from './dialog';
import { findChromium } from './prepare.mjs';
import { removeProfile } from './remove-profile';

/** The built extension. */
export const extensionFolder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface Browser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background, as it runs now. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless: boolean;
  readonly extension?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Whether it is handed over before the extension has settled in: until then everything is under the strictest. */
  readonly isCold?: boolean;
  /** Address of a proxy that all requests go through, also those to this machine. */
  readonly proxy?: string;
}

/** Makes a new profile one in which an unpacked extension that is loaded again is not switched off. */
export async function allowReload(profile: string): Promise<void> {
  const folder = join(profile, 'Default');
  await mkdir(folder, { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(folder, 'Preferences'), JSON.stringify(preferences));
}

/**
 * Waits for what a browser does once, after an installation: it opens the first page, and can say what an administrator
 * set only seconds after its start. What is on the screen then is drawn anew.
 */
async function settledIn(context: BrowserContext, worker: Worker): Promise<void> {
  await until(
    async () => context.pages().some((page) => page.url().endsWith('/welcome.html')),
    'the first page is open',
  );
  await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.managed.get(null));
}

/** Starts a real Chromium with a profile of its own and the built extension in it. */
export async function launch({
  headless,
  extension = extensionFolder,
  colorScheme = 'light',
  isCold = false,
  proxy,
}: LaunchOptions): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'sotto-'));
  await allowReload(profile);
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    headless,
    colorScheme,
    viewport: headless ? { width: 1100, height: 760 } : null,
    // A browser keeps pages that are left, and brings them back as they were.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await worker()).url()).host;
  if (!isCold) await settledIn(context, await worker());
  return {
    context,
    extensionId,
    worker,
    async close() {
      await context.close();
      await removeProfile(profile);
    },
  };
}
