import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, folderOf } from './bundle';

/** The test pages, by the folders they are in. That of the editors needs the packages in `foreign`. */
export const pages = ['demo', 'editors', 'sites'] as const;

/** Bundles a test page with its editors. */
export async function buildPage(name: (typeof pages)[number]): Promise<void> {
  await bundle(name, ['main.ts']);
  await cp(fileURLToPath(new URL(`${name}/index.html`, import.meta.url)), join(folderOf(name), 'index.html'));
}
