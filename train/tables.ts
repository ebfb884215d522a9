import { readFileSync, writeFileSync } from 'node:fs';
import { documents, fillTables } from './documents';
import { namesTable } from './names';
import { phonesTable } from './phones';
import { titlesTable } from './titles';

const folder = new URL('../lib/detect/tables/', import.meta.url);

writeFileSync(new URL('phones.ts', folder), phonesTable());
writeFileSync(new URL('names.ts', folder), namesTable());
writeFileSync(new URL('titles.ts', folder), titlesTable());

for (const path of documents) {
  const document = new URL(`../${path}`, import.meta.url);
  writeFileSync(document, fillTables(readFileSync(document, 'utf8')));
}
