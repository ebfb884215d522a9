import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, extensionFolder } from './browser';
import { until } from './dialog';
import { launchOffline } from './launch-offline';

/**
 * A browser in which a person has added chats. The browser's own question about them cannot be answered by a test: here
 * a copy of the extension asks for them in its manifest, so that they are granted from the start.
 */
export async function launchGranting(hosts: readonly string[]): Promise<Browser> {
  const extension = await mkdtemp(join(tmpdir(), 'sotto-granting-'));
  await cp(extensionFolder, extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions.push(...hosts);
  await writeFile(path, JSON.stringify(manifest));
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
