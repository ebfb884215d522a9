import { mkdirSync, writeFileSync } from 'node:fs';
import type { Entry } from './entry';
import { everydayWords } from './everyday-words';
import { family } from './family';
import { given } from './given';
import { namesByOrigin } from './names-by-origin';
import { places } from './places';

/** Writes every list into a folder: `tsx train/lists/dump.ts FOLDER`. */
const folder = process.argv[2];
if (!folder) throw new Error('The folder to write into is missing.');
mkdirSync(folder, { recursive: true });

const lists: Readonly<Record<string, () => Entry[]>> = { given, family, places, everydayWords };
for (const [name, list] of Object.entries(lists)) {
  const entries = list();
  const lines = entries.map((e) => [e.word, e.weight, e.origin ?? '', e.everyday ?? ''].join('\t'));
  writeFileSync(`${folder}/${name}.tsv`, `${lines.join('\n')}\n`);
  console.log(name, entries.length);
}
const byOrigin = namesByOrigin();
writeFileSync(`${folder}/by-origin.json`, JSON.stringify({ names: byOrigin }, undefined, 1));
for (const [origin, { given, family }] of Object.entries(byOrigin))
  console.log(origin, given.length, family.length);
