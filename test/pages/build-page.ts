import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The test pages that have to be bundled, by the folders they are in. */
export const pages = ['demo', 'sites'] as const;

export type PageName = (typeof pages)[number];

/** Where a bundled test page is. */
export function folderOf(name: PageName): string {
  return fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
}

/** Bundles a test page with its editors. */
export async function buildPage(name: PageName): Promise<void> {
  await build({
    root: fileURLToPath(new URL(name, import.meta.url)),
    base: './',
    logLevel: 'warn',
    configFile: false,
    build: { outDir: folderOf(name), emptyOutDir: true, chunkSizeWarningLimit: 2000, modulePreload: false },
  });
}
