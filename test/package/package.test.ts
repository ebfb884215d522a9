import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive } from '../../release/archive';
import { installPackages, root } from '../machine/prepare.mjs';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('an archive', () => {
  const files = [
    ['manifest.json', bytesOf('{}')],
    ['icon/16.png', bytesOf('icon')],
    ['_locales/en/messages.json', bytesOf('{"a":1}'.repeat(100))],
  ] as const;

  it('is the same in whatever order its files come, and whenever it is made', async () => {
    const first = await archive(new Map(files));
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(first, await archive(new Map(files.toReversed())))).toBe(0);
  });

  it('holds the files and nothing else', async () => {
    const { files: held } = await JSZip.loadAsync(await archive(new Map(files)));
    expect(Object.keys(held)).toEqual(['_locales/en/messages.json', 'icon/16.png', 'manifest.json']);
    expect(await held['icon/16.png']!.async('string')).toBe('icon');
  });
});

/** Runs a command to its end; its output if it fails. */
function run(folder: string, command: string, args: readonly string[], env: object = {}): void {
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
}

const packages = join(root, '.output/package');

/** The file of a package. */
function fileOf(name: string): string {
  return join(packages, readdirSync(packages).find((file) => file.endsWith(`-${name}.zip`))!);
}

/** Ends what hangs: two builds, and a copy of all packages. */
const longest = 900_000;

describe.runIf(process.env.FULL)('what the stores get', { timeout: longest }, () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'sotto sources '));

  beforeAll(() => run(root, 'npm', ['run', 'package'], { TZ: 'Europe/Berlin' }), longest);
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }), longest);

  it('comes out the same, byte for byte, from the sources that go with it, in another place', async () => {
    const { files } = await JSZip.loadAsync(readFileSync(fileOf('firefox-sources')));
    for (const [path, file] of Object.entries(files)) {
      mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
      writeFileSync(join(elsewhere, path), await file.async('uint8array'));
    }
    const installed = { recursive: true, verbatimSymlinks: true };
    cpSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), installed);
    run(elsewhere, 'npm', ['run', 'package'], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' });
    const sums = (folder: string) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
    expect(sums(join(elsewhere, '.output/package'))).toBe(sums(packages));
  });

  it('names no place of this machine', async () => {
    for (const name of ['chrome', 'edge', 'firefox'])
      for (const [path, file] of Object.entries((await JSZip.loadAsync(readFileSync(fileOf(name)))).files))
        expect((await file.async('string')).includes(root), `${name}: ${path}`).toBe(false);
  });

  it("has nothing that Firefox's linter, which web-ext lint runs, finds fault with", () => {
    installPackages('test/package');
    const { stdout } = spawnSync(
      join(root, 'test/package/node_modules/.bin/addons-linter'),
      ['--output', 'json', fileOf('firefox')],
      { encoding: 'utf8' },
    );
    const { errors, warnings } = JSON.parse(stdout);
    expect([...errors, ...warnings].map(({ code, file }) => `${code} ${file ?? ''}`)).toEqual([]);
  });
});
