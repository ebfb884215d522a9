import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from './browser';

/**
 * The folder of a copy of the extension that asks for hosts in its manifest, so that they are granted from the start:
 * the browser's own question about them cannot be answered by a test.
 */
export async function grantingCopy(hosts: readonly string[]): Promise<string> {
  const extension = await mkdtemp(join(tmpdir(), 'sotto-granting-'));
  await cp(extensionFolder, extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions.push(...hosts);
  await writeFile(path, JSON.stringify(manifest));
  return extension;
}
