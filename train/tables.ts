import { readFileSync, writeFileSync } from 'node:fs';
import { fillTables } from './documents';
import { namesTable } from './names';
import { phonesTable } from './phones';

const folder = new URL('../lib/detect/tables/', import.meta.url);

writeFileSync(new URL('phones.ts', folder), phonesTable());
writeFileSync(new URL('names.ts', folder), namesTable());

for (const path of ['../README.md', '../docs/admin.md']) {
  const document = new URL(path, import.meta.url);
  writeFileSync(document, fillTables(readFileSync(document, 'utf8')));
}
