import { type BrowserContext, chromium, expect, type Worker } from '@playwright/test';

export interface DrivenChromium {
  readonly context: BrowserContext;
  /** The extension's background. */
  readonly worker: Worker;
  readonly extensionId: string;
}

/** Drives a Chromium with the extension that runs already, at the address where it speaks the DevTools protocol. */
export async function driveChromium(address: string): Promise<DrivenChromium> {
  let context: BrowserContext | undefined;
  // Whoever connects while tabs are being opened may wait for one that is gone.
  await expect(async () => {
    const browser = await chromium.connectOverCDP(address, { timeout: 10_000 });
    context = browser.contexts()[0];
  }).toPass({ timeout: 60_000 });
  const worker = context!.serviceWorkers()[0] ?? (await context!.waitForEvent('serviceworker'));
  return { context: context!, worker, extensionId: new URL(worker.url()).host };
}
