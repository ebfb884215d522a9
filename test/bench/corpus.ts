import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CorpusMeta, Labelled, Span } from '../../cli/scoring';

/** A label; `valid: false` marks a number that fails its own check, which is neither missed nor a false alarm. */
export interface Label extends Span {
  readonly valid?: boolean;
}

/** Labelled texts, as `npm run score` reads them. */
export interface Corpus {
  readonly name: string;
  readonly about: CorpusMeta;
  readonly texts: readonly (Omit<Labelled, 'spans'> & { readonly spans: readonly Label[] })[];
}

/** One corpus: NAME.jsonl, and NAME.meta.json beside it. */
export function readCorpus(file: string): Corpus {
  const name = basename(file, '.jsonl');
  const meta = file.replace(/\.jsonl$/, '.meta.json');
  const about: CorpusMeta = existsSync(meta) ? JSON.parse(readFileSync(meta, 'utf8')) : {};
  const lines = readFileSync(file, 'utf8').split('\n');
  const texts = lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ spans: [], ...JSON.parse(line) }));
  return { name, about, texts };
}

/** The corpora of a folder whose names fit. */
export function readCorpora(folder: string, names: RegExp): Corpus[] {
  return readdirSync(folder)
    .filter((file) => names.test(file))
    .toSorted()
    .map((file) => readCorpus(join(folder, file)));
}
