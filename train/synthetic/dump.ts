import { writeFileSync } from 'node:fs';
import { synthetic } from './synthetic';

/** Writes texts into a file: `tsx train/synthetic/dump.ts FILE COUNT SEED`. */
const [file, count = '15000', seed = '1'] = process.argv.slice(2);
if (!file) throw new Error('The file to write into is missing.');

let state = Number(seed) >>> 0;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
writeFileSync(
  file,
  [...synthetic(random, Number(count))].map((text) => `${JSON.stringify(text)}\n`).join(''),
);
