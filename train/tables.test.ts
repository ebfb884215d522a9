import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kitFiles } from '../cli/policy/kit';
import { documents, fillTables, marked } from './documents';
import { identifiersTable } from './identifiers';
import { phonesTable } from './phones';
import { recoveryWordsTable } from './recovery-words';
import { numberKindsTable, titlesTable } from './titles';

const folder = new URL('../lib/detect/tables/', import.meta.url);

it.each([
  ['phones.ts', phonesTable],
  ['titles.ts', titlesTable],
  ['number-kinds.ts', numberKindsTable],
  ['recovery-words.ts', recoveryWordsTable],
  ['identifiers.ts', identifiersTable],
])('%s is what the scripts make from their sources', (file, make) => {
  expect(readFileSync(new URL(file, folder), 'utf8')).toBe(make());
});

it.each(documents)(
  'the tables in %s are what the lists say',
  (path) => {
    const document = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    const emptied = document.replace(marked, '$1$3');
    expect(emptied).not.toBe(document);
    expect(fillTables(emptied)).toBe(document);
    expect(fillTables(document)).toBe(document);
  },
  60_000,
);

it.each(Object.entries(kitFiles()))('docs/admin/%s is what the settings make it', (path, content) => {
  expect(readFileSync(new URL(`../docs/admin/${path}`, import.meta.url))).toEqual(Buffer.from(content));
});
