import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each layer may import besides itself: layers, then packages. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  detect: [],
  redact: ['detect'],
  patterns: ['detect', 're2js'],
  names: ['detect'],
  policy: ['detect', 'redact', 'zod'],
  incidents: ['detect'],
  sites: ['detect'],
  i18n: [],
  tripwire: [],
  guard: ['detect', 'redact', 'policy', 'incidents', 'sites', 'tripwire'],
  platform: ['detect', 'redact', 'policy', 'incidents', 'sites', 'idb', 'webextension-polyfill', 'zod'],
  ui: ['detect', 'redact', 'policy', 'incidents', 'sites', 'i18n', 'preact', 'preact/hooks'],
  entrypoints: [
    'detect',
    'redact',
    'patterns',
    'names',
    'policy',
    'incidents',
    'sites',
    'i18n',
    'guard',
    'tripwire',
    'platform',
    'ui',
    'preact',
    'wxt/',
  ],
  endpoint: [
    'detect',
    'incidents',
    'hono',
    'hono/',
    '@hono/node-server',
    'kysely',
    'libsql',
    'pg',
    'prom-client',
    'zod',
    'node:',
  ],
  cli: [
    'detect',
    'names',
    'redact',
    'patterns',
    'policy',
    'sites',
    'compromise',
    'fast-xml-parser',
    'jsonc-parser',
    'plist',
    'zod',
    'node:',
  ],
};

const imported =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;

function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? second : top;
}

/** Imports that the table does not allow, as `file → import`. */
function violations(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([file, source]) => {
    const own = layerOf(file);
    return [...source.matchAll(imported)]
      .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
      .filter((name) => {
        if (!name.startsWith('.'))
          return !(allowed[own] ?? []).some(
            (entry) => name === entry || (/[:/]$/.test(entry) && name.startsWith(entry)),
          );
        const target = layerOf(normalize(join(dirname(file), name)));
        return target !== own && target !== 'public' && !(allowed[own] ?? []).includes(target);
      })
      .map((name) => `${file} → ${name}`);
  });
}

it('imports go one way', () => {
  const paths = ['lib', 'entrypoints', 'cli', 'endpoint/src', 'endpoint/demo'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts'))
      .map((path) => `${folder}/${path}`),
  );
  expect(paths.length).toBeGreaterThan(50);
  expect(
    violations(Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))),
  ).toEqual([]);
});

it.each([
  ['lib/detect/x.ts', "import { t } from '../i18n/translate';"],
  ['lib/guard/x.ts', "import browser from 'webextension-polyfill';"],
  ['lib/guard/x.ts', "import type { Message } from '../platform/messages';"],
  ['lib/ui/popup/x.tsx', "import { askBackground } from '../../platform/ask';"],
  ['lib/policy/x.ts', "export { sites } from '../sites/sites';"],
  ['lib/detect/recognizers/x.ts', "const table = await import('libphonenumber-js');"],
  ['lib/platform/x.ts', "import '../../train/tables';"],
  ['endpoint/src/x.ts', "import { settings } from '../../lib/policy/settings';"],
  ['entrypoints/x.ts', "import {\n  startDemoServer,\n} from '../test/pages/demo-server';"],
])('hears a violation in %s', (file, source) => expect(violations({ [file]: source })).toHaveLength(1));
