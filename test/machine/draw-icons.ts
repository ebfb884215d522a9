import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { icons } from './icons';

/** Draws all icons again from their source. */
for (const { file, draw } of icons)
  await writeFile(fileURLToPath(new URL(`../../public/${file}`, import.meta.url)), await draw());
