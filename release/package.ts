import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { archive } from './archive';
import { filesIn } from './files-in';

/** Builds Sotto and packs what the stores get into `.output/package`. Same sources, same bytes. */

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, '.output/package');

/** All that a build needs, and what tells how to make it and what it does. */
const sources = [
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'NOTICE',
  'PRIVACY.md',
  'README.md',
  'SECURITY.md',
  'docs',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'release',
  'train',
  'tsconfig.json',
  'wxt.config.ts',
];

/** The files of a browser's build. */
async function built(browser: 'chrome' | 'firefox'): Promise<Map<string, Uint8Array>> {
  const outDir = '.output/package';
  await build({ root, browser, outDir, manifestVersion: 3 });
  return filesIn(join(output, `${browser}-mv3`));
}

/** The sources as they are here. */
function ofSources(): Map<string, Uint8Array> {
  return new Map(
    sources.flatMap((name): [string, Uint8Array][] => {
      const path = join(root, name);
      return statSync(path).isDirectory() ? [...filesIn(path, root)] : [[name, readFileSync(path)]];
    }),
  );
}

// Whatever the shell says: with any other, each element in the build names the place of its file on this machine.
process.env.NODE_ENV = 'production';

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const chromium = await archive(await built('chrome'));
const packages = {
  chrome: chromium,
  // The same: Edge runs what Chrome runs.
  edge: chromium,
  firefox: await archive(await built('firefox')),
  'firefox-sources': await archive(ofSources()),
};
const sums = Object.entries(packages).map(([name, bytes]) => {
  const file = `sotto-${version}-${name}.zip`;
  writeFileSync(join(output, file), bytes);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${file}`;
});
writeFileSync(join(output, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(`\n${output}\n${sums.join('\n')}`);
