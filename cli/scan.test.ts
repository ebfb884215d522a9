import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sotto-scan-'));

function scan(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'cli/scan.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const secret = 'NL91ABNA0417164300';
const text = file('letter.txt', `Dear all,\nplease pay to ${secret} today.\n`);

describe('scan', { timeout: 60_000 }, () => {
  it('prints file, line and column, and masks values', () => {
    const { status, stdout } = scan([text]);
    expect(stdout).toMatch(/letter\.txt:2:15 {2}high {2}IBAN {2}•+/);
    expect(stdout).not.toContain(secret);
    expect(status).toBe(0);
  });

  it('shows values when asked, and fails on a severity', () => {
    const { status, stdout } = scan(['--json', '--show-values', '--fail-on', 'high', text]);
    expect(JSON.parse(stdout)[0].findings[0]).toMatchObject({
      id: 'iban',
      type: 'IBAN',
      line: 2,
      column: 15,
      value: secret,
    });
    expect(status).toBe(1);
    expect(scan(['--fail-on', 'critical', text]).status).toBe(0);
  });

  it('does the good files and complains about the others', () => {
    const { status, stdout, stderr } = scan([
      join(folder, 'none.txt'),
      file('image.bin', Buffer.from([1, 0, 2])),
      text,
    ]);
    expect(stdout).toContain('IBAN');
    expect(stderr).toMatch(/none\.txt: cannot be read \(ENOENT\)\n.*image\.bin: is not text/);
    expect(status).toBe(2);
  });

  it('reads lines, answers in order, and names a bad one', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: `x ${secret}` }),
      'no json',
      JSON.stringify({ id: 'b', text: 'nothing' }),
    ];
    const { status, stdout, stderr } = scan(['--jsonl'], lines.join('\n'));
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      id: 'a',
      findings: [{ id: 'iban', category: 'bank', type: 'IBAN', start: 2, end: 20 }],
    });
    expect(Object.keys(first.findings[0])).toEqual([
      'id',
      'category',
      'type',
      'severity',
      'confidence',
      'start',
      'end',
    ]);
    expect(second).toMatchObject({ id: 'b', findings: [] });
    expect(stderr).toContain('line 2');
    expect(status).toBe(2);
  });

  it('explains itself where nothing was given', () => {
    const { status, stderr } = scan(['--wat']);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage');
  });
});
