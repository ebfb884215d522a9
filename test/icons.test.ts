import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { icons } from './machine/icons';

const folder = fileURLToPath(new URL('../public/', import.meta.url));

const pixels = (png: Buffer) => sharp(png).raw().toBuffer();

/** How far two pictures are apart, as the largest difference of a colour of a pixel; 255 where one is larger. */
function distance(one: Buffer, other: Buffer): number {
  return one.length === other.length
    ? one.reduce((most, value, at) => Math.max(most, Math.abs(value - other[at]!)), 0)
    : 255;
}

describe('icons', () => {
  test('there are no others than those that are drawn', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.png')).sort()).toEqual(
      icons.map(({ file }) => file).sort(),
    );
  });

  test.each(icons)('$file is as its source', async ({ file, draw }) => {
    // Processors round otherwise.
    expect(distance(await pixels(readFileSync(folder + file)), await pixels(await draw()))).toBeLessThan(4);
  });

  test('states look different in the smallest size', async () => {
    const small = await Promise.all(
      icons.filter(({ file }) => file.endsWith('/16.png')).map(async ({ draw }) => pixels(await draw())),
    );
    expect(small).toHaveLength(3);
    for (const [index, one] of small.entries())
      for (const other of small.slice(index + 1)) {
        // Without colours, as some people see them.
        const apart = one.filter((value, at) => at % 4 === 1 && Math.abs(value - other[at]!) > 60).length;
        expect(apart).toBeGreaterThan(20);
      }
  });
});
