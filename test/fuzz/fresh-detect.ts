import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import type { detect } from '../../lib/detect/detect';

export type Detect = typeof detect;

let source: Promise<string> | null = null;

/** Makes detectors that share nothing with each other: each call runs all of the detector's modules anew. */
export async function freshDetect(): Promise<() => Detect> {
  source ??= bundled();
  const make = new Function(`${await source}; return detector.detect;`) as () => Detect;
  return make;
}

/** The detector and all that it imports, as one script. */
async function bundled(): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('../../lib/detect/detect.ts', import.meta.url)),
        formats: ['iife'],
        name: 'detector',
      },
    },
  })) as Rollup.RollupOutput[];
  return result?.output[0].code ?? '';
}
