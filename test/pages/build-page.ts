import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a test page with its editors; returns the folder it is in. */
export async function buildPage(name: 'demo' | 'sites'): Promise<string> {
  const outDir = fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
  await build({
    root: fileURLToPath(new URL(name, import.meta.url)),
    base: './',
    logLevel: 'warn',
    configFile: false,
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000, modulePreload: false },
  });
  return outDir;
}
