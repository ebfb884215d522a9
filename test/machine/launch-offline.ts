import { type Browser, type LaunchOptions, launch } from './browser';
import { startRecordingProxy } from './recording-proxy';

/**
 * A browser whose requests get no further than this machine, for pages that stand in for a site. Chromium connects to a
 * host before a test can answer for it.
 */
export async function launchOffline(options: Partial<LaunchOptions> = {}): Promise<Browser> {
  const proxy = await startRecordingProxy();
  const browser = await launch({ headless: true, ...options, proxy: proxy.address });
  browser.context.on('close', () => proxy.close());
  return browser;
}
