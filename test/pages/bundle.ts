import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where a bundled test page is, by the folder of its source. */
export function folderOf(name: string): string {
  return fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
}

/** Bundles scripts of a test page, with the stylesheets they import, into `assets`. */
export async function bundle(name: string, scripts: readonly string[]): Promise<void> {
  const source = fileURLToPath(new URL(name, import.meta.url));
  await build({
    entryPoints: scripts.map((script) => join(source, script)),
    outdir: join(folderOf(name), 'assets'),
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'error',
    loader: {
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.png': 'dataurl',
      '.svg': 'dataurl',
    },
    // What packages made for Node or for older bundlers expect to find.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
}
