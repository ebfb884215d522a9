import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { printed } from '../../cli/printed';
import type { detect } from '../../lib/detect/detect';
import { bundle } from './bundle';
import type { Peer } from './peers/peer';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}/.output/bench`;

/** Sotto's detector, bundled as it is shipped. */
export const sotto: Peer = {
  name: 'sotto',
  async install() {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, '{"private":true,"type":"module"}');
    await bundle(folder, { detect: `${root}/lib/detect/detect.ts`, printed: `${root}/cli/printed.ts` });
  },
  run: {
    as: 'module',
    async load() {
      const load = (name: string) => import(pathToFileURL(`${folder}/bundle/${name}.js`).href);
      const { detect: read }: { detect: typeof detect } = await load('detect');
      const { printed: print }: { printed: typeof printed } = await load('printed');
      return (text) => {
        const findings = read(text);
        return () => findings.map(print);
      };
    },
  },
};
