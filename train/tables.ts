import { writeFileSync } from 'node:fs';
import { namesTable } from './names';
import { phonesTable } from './phones';

const folder = new URL('../lib/detect/tables/', import.meta.url);

writeFileSync(new URL('phones.ts', folder), phonesTable());
writeFileSync(new URL('names.ts', folder), namesTable());
