import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { policyCommand } from './policy/command';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sotto-policy-'));

function policy(...args: string[]) {
  const said = { stdout: '', stderr: '' };
  const status = policyCommand(args, {
    out: (bytes) => {
      said.stdout += typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString();
    },
    err: (text) => {
      said.stderr += text;
    },
  });
  return { status, ...said };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

it('says what is wrong with each file, and ends with the worst', () => {
  const good = file('good.json', '{"mode":"warn"}');
  const bad = file('bad.json', '{"mode":"wran"}');
  expect(policy('check', good)).toEqual({
    status: 0,
    stdout: `${good}: settings alone, 1 setting, no problems\n`,
    stderr: '',
  });
  expect(policy('check', good, bad)).toMatchObject({
    status: 1,
    stderr: `${bad}: mode is "wran", not one of off, audit, warn, redact, block. Everything found is blocked, without override.\n`,
  });
  const missing = join(folder, 'none.json');
  expect(policy('check', bad, missing)).toMatchObject({ status: 2 });
});

it('converts what has no problems, for the id that it is given', () => {
  const good = file('whole.json', '{"mode":"warn","ownWords":["Müller"]}');
  const out = join(folder, 'out.reg');
  const id = 'c'.repeat(32);
  expect(policy('convert', good, '--to', 'edge-windows', '--id', id, '--install', '--out', out).status).toBe(
    0,
  );
  const text = readFileSync(out).toString('utf16le');
  expect(text).toContain(`Microsoft\\Edge\\3rdparty\\extensions\\${id}\\policy\\ownWords]\r\n"1"="Müller"`);
  expect(policy('check', out)).toMatchObject({ status: 0 });
  const bad = file('worse.json', '{"mode":"wran"}');
  expect(policy('convert', bad, '--to', 'plain')).toMatchObject({ status: 1, stdout: '' });
});

it('looks for the extension whose id it is given', () => {
  const both = file(
    'both.json',
    JSON.stringify({
      '3rdparty': { extensions: { ['c'.repeat(32)]: { mode: 'wran' }, ['d'.repeat(32)]: { mode: 'warn' } } },
    }),
  );
  expect(policy('check', both).status).toBe(1);
  expect(policy('check', both, '--id', 'd'.repeat(32)).status).toBe(0);
  expect(policy('convert', both, '--to', 'plain').status).toBe(1);
});

it('is a command, whose exit code says how it went', () => {
  const bad = file('worst.json', '{"mode":"wran"}');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/policy.ts', 'check', bad], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('mode is "wran"');
}, 120_000);

it('says how it is used', () => {
  expect(policy('convert', 'x.json', '--to', 'nowhere').status).toBe(2);
  expect(policy('check', '--wat').status).toBe(2);
});
