import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, folderOf } from './bundle';

/** What is bundled of each test page, by the folder it is in. That of the editors needs the packages in `foreign`. */
const parts = {
  demo: ['main.ts'],
  editors: ['main.ts'],
  sites: ['main.ts'],
  components: ['main.tsx', 'dialog.css', 'review.css'],
} as const;

export type PageName = keyof typeof parts;

/** The test pages. */
export const pages = Object.keys(parts) as PageName[];

/** Bundles a test page with what it needs. */
export async function buildPage(name: PageName): Promise<void> {
  await bundle(name, parts[name]);
  await cp(fileURLToPath(new URL(`${name}/index.html`, import.meta.url)), join(folderOf(name), 'index.html'));
}
