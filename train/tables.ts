import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kitFiles } from '../cli/policy/kit';
import { documents, fillTables } from './documents';
import { identifiersTable } from './identifiers';
import { phonesTable } from './phones';
import { recoveryWordsTable } from './recovery-words';
import { numberKindsTable, titlesTable } from './titles';

const folder = new URL('../lib/detect/tables/', import.meta.url);

writeFileSync(new URL('phones.ts', folder), phonesTable());
writeFileSync(new URL('titles.ts', folder), titlesTable());
writeFileSync(new URL('number-kinds.ts', folder), numberKindsTable());
writeFileSync(new URL('recovery-words.ts', folder), recoveryWordsTable());
writeFileSync(new URL('identifiers.ts', folder), identifiersTable());

for (const path of documents) {
  const document = new URL(`../${path}`, import.meta.url);
  writeFileSync(document, fillTables(readFileSync(document, 'utf8')));
}

for (const [path, content] of Object.entries(kitFiles())) {
  const file = fileURLToPath(new URL(`../docs/admin/${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
