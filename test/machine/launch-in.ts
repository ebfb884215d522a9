import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, extensionFolder } from './browser';
import { launchOffline } from './launch-offline';

/** The messages of the built extension, by language. */
export const locales = join(extensionFolder, '_locales');

/** A browser of a machine has few languages: here one takes the place of English in a copy of the extension. */
export async function launchIn(language: string): Promise<Browser> {
  const extension = await mkdtemp(join(tmpdir(), 'sotto-language-'));
  await cp(extensionFolder, extension, { recursive: true });
  await cp(join(locales, language), join(extension, '_locales', 'en'), { recursive: true, force: true });
  const browser = await launchOffline({ extension });
  browser.context.on('close', () => rm(extension, { recursive: true }));
  return browser;
}
