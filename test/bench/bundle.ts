import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

/** Bundles modules as a page would load them into a folder; gives their size in kilobytes, minified. */
export async function bundle(folder: string, entries: Readonly<Record<string, string>>): Promise<number> {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir: `${folder}/bundle`,
      emptyOutDir: true,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: { ...entries }, formats: ['es'] },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return outputs.reduce(
    (total, output) =>
      total + Buffer.byteLength(output.type === 'chunk' ? output.code : output.source) / 1000,
    0,
  );
}

/** Size of packages that are installed in a folder. */
export async function bundledKilobytes(folder: string, packages: readonly string[]): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const entry = `${folder}/entry.mjs`;
  const lines = packages.map(
    (name, index) => `import * as p${index} from '${name}'; console.log(p${index});`,
  );
  writeFileSync(entry, lines.join('\n'));
  return bundle(folder, { entry });
}
