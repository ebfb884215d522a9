import { rm } from 'node:fs/promises';
import type { Browser } from './browser';
import { until } from './dialog';
import { grantingCopy } from './granting-copy';
import { launchOffline } from './launch-offline';

/** A browser in which a person has added chats, with a copy of the extension that was made for them. */
export async function launchGranting(hosts: readonly string[], copy?: string): Promise<Browser> {
  const extension = copy ?? (await grantingCopy(hosts));
  const browser = await launchOffline({ extension });
  browser.context.on('close', () => rm(extension, { recursive: true }));
  const worker = await browser.worker();
  await until(
    () =>
      worker.evaluate(
        async () =>
          (await Reflect.get(globalThis, 'chrome').scripting.getRegisteredContentScripts()).length > 0,
      ),
    'the scripts are registered',
  );
  return browser;
}
