import { renameSync, writeFileSync } from 'node:fs';
import { random } from '../../tagger/random';
import { synthetic } from './synthetic';

/** Writes made-up texts to a file: `tsx dump.ts <path> <count> [seed]`. */
const [path, count = '20000', seed = '1'] = process.argv.slice(2);
if (!path) throw new Error('no path');
const lines = Array.from(synthetic(random(Number(seed)), Number(count)), (text) => JSON.stringify(text));
writeFileSync(`${path}.part`, `${lines.join('\n')}\n`);
renameSync(`${path}.part`, path);
