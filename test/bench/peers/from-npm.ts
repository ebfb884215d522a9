import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { install } from './install';
import { peersFolder } from './peers-folder';

/** Packages of npm in a folder of their own, because npm removes what a later install does not name. */
export function fromNpm(...packages: readonly [string, ...string[]]) {
  const folder = `${peersFolder}/npm/${packages[0].replace(/^@/, '').replaceAll('/', '-')}`;
  const manifest = `${folder}/package.json`;
  return {
    packages,
    folder,
    install(): void {
      if (packages.every((name) => existsSync(`${folder}/node_modules/${name}`))) return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(manifest, '{"private":true}');
      install(folder, 'npm', ['install', '--no-save', '--silent', '--ignore-scripts', ...packages]);
    },
    require: (name: string) => createRequire(manifest)(name),
    import: (name: string) => import(pathToFileURL(createRequire(manifest).resolve(name)).href),
  };
}
