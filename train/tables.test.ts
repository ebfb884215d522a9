import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { namesTable } from './names';
import { phonesTable } from './phones';

const folder = new URL('../lib/detect/tables/', import.meta.url);

it.each([
  ['phones.ts', phonesTable],
  ['names.ts', namesTable],
])('%s is what the scripts make from the installed libraries', (file, make) => {
  expect(readFileSync(new URL(file, folder), 'utf8')).toBe(make());
});
