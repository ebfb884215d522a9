import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { printed } from '../../cli/printed';
import type { detect } from '../../lib/detect/detect';
import type { loadTagger } from '../../lib/names/load-tagger';
import { bundle } from './bundle';
import type { Peer } from './peers/peer';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}/.output/bench`;

/** Sotto's detector, bundled as it is shipped: with what finds names in running text, or with rules alone. */
function sottoWith(name: string, names: boolean): Peer {
  return {
    name,
    async install() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/package.json`, '{"private":true,"type":"module"}');
      await bundle(folder, {
        detect: `${root}/lib/detect/detect.ts`,
        printed: `${root}/cli/printed.ts`,
        weights: `${root}/lib/names/weights.ts`,
        'load-tagger': `${root}/lib/names/load-tagger.ts`,
      });
    },
    run: {
      as: 'module',
      async load() {
        const load = (file: string) => import(pathToFileURL(`${folder}/bundle/${file}.js`).href);
        const { detect: read }: { detect: typeof detect } = await load('detect');
        const { printed: print }: { printed: typeof printed } = await load('printed');
        const { loadTagger: makeTagger }: { loadTagger: typeof loadTagger } = await load('load-tagger');
        const options = names ? { tagger: await makeTagger((await load('weights')).weights) } : {};
        // As the guard does when somebody goes to a message box.
        read('', options);
        return (text) => {
          const findings = read(text, options);
          return () => findings.map(print);
        };
      },
    },
  };
}

export const sotto = sottoWith('sotto', true);

export const rules = sottoWith('rules', false);
