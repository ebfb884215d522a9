import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Documents by their path from the root. */
const documents = ['.', 'docs', 'lib', 'endpoint', 'test/corpora'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: folder === 'docs', encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => normalize(join(folder, path))),
);

/** The name by which a heading is linked to. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsIn(document: string): string[] {
  return [...document.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

/** Links of a document that lead nowhere. */
function broken(path: string, document: string): string[] {
  return [...document.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#');
      const place = file === '' ? path : normalize(join(dirname(path), file));
      if (!existsSync(join(root, place))) return true;
      return anchor !== undefined && !anchorsIn(readFileSync(join(root, place), 'utf8')).includes(anchor);
    });
}

it.each(documents)('the links of %s lead somewhere', (path) => {
  expect(broken(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
});

it('hears a link that does not', () => {
  const links = '[a](gone.md) [b](../README.md) [c](sites.md#gone) [d](#gone) [e](https://example.com/gone)';
  expect(broken('docs/x.md', links)).toEqual(['gone.md', 'sites.md#gone', '#gone']);
});

describe('a document that says which file or test holds a claim', () => {
  const files = ['lib', 'test', 'train', 'endpoint/src', 'endpoint/test', 'docs', 'entrypoints'].flatMap(
    (folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path}`,
      ),
  );

  /** Names of files in backticks that no file has. */
  function missing(document: string): string[] {
    return [...document.matchAll(/`([\w./-]+\.(?:tsx?|mjs|json|md))`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !existsSync(join(root, name)) && !files.some((file) => file.endsWith(`/${name}`)));
  }

  it.each(['docs/privacy.md', 'docs/threat-model.md', 'docs/works-council.md', 'SECURITY.md'])(
    '%s names files that there are',
    (path) => expect(missing(readFileSync(join(root, path), 'utf8'))).toEqual([]),
  );

  it('hears of one that there is not', () => {
    expect(missing('`gone.test.ts`, `records.ts`, `lib/gone.ts`, `test/bundles.test.ts`')).toEqual([
      'gone.test.ts',
      'lib/gone.ts',
    ]);
  });

  it('docs/threat-model.md names end-to-end tests that there are', () => {
    const rows = readFileSync(join(root, 'docs/threat-model.md'), 'utf8').matchAll(
      /^(?:\|[^|]*){3}\|([^|]*)\|[^|]*\|$/gm,
    );
    const tests = [...rows].flatMap(([, shownBy = '']) =>
      [...shownBy.matchAll(/`([a-z]+)`/g)].map(([, name = '']) => name),
    );
    expect(new Set(tests).size).toBeGreaterThan(15);
    expect(tests.filter((name) => !existsSync(join(root, `test/e2e/${name}.spec.ts`)))).toEqual([]);
  });

  it('docs/privacy.md names every file that stores something', () => {
    const storing = readdirSync(join(root, 'lib/platform')).filter(
      (file) =>
        !file.endsWith('.test.ts') &&
        /storage\.(?:local|session|sync)\b|openDB\b/.test(
          readFileSync(join(root, 'lib/platform', file), 'utf8'),
        ),
    );
    expect(storing.length).toBeGreaterThan(5);
    const text = readFileSync(join(root, 'docs/privacy.md'), 'utf8');
    expect(storing.filter((file) => !text.includes(`\`${file}\``))).toEqual([]);
  });
});
