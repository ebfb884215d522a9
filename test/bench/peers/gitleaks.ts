import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { install } from './install';
import type { Peer, Reading, ReadOptions, Reported } from './peer';
import { peersFolder } from './peers-folder';

const folder = `${peersFolder}/go`;
const program = `${folder}/gitleaks`;
const run = promisify(execFile);

interface Leak {
  readonly File: string;
  readonly StartLine: number;
  readonly Secret: string;
}

/**
 * The command reads a folder of files; what it takes for an empty one is its load time. One processor, as the others
 * have.
 */
export const gitleaks: Peer = {
  name: 'gitleaks',
  only: 'secrets',
  install() {
    if (existsSync(program)) return;
    install(folder, 'go', ['install', 'github.com/zricethezav/gitleaks/v8@latest'], { GOBIN: folder });
  },
  run: {
    as: 'other',
    async start() {
      const loads: number[] = [];
      for (let i = 0; i < 3; i++) loads.push((await scan([], 60_000))?.ms ?? 0);
      const loadMs = loads.toSorted((a, b) => a - b)[1] ?? 0;
      return {
        loadMs,
        async read(texts: readonly string[], { limitMs }: ReadOptions): Promise<(Reading | null)[]> {
          const result = await scan(texts, texts.length === 1 ? limitMs : 600_000);
          if (!result) return texts.map(() => null);
          const us = (Math.max(0, result.ms - loadMs) * 1000) / texts.length;
          return texts.map((_, index) => ({ findings: result.spans.get(index) ?? [], us }));
        },
        close() {},
      };
    },
  },
};

async function scan(texts: readonly string[], limitMs: number) {
  const work = mkdtempSync(join(tmpdir(), 'sotto-bench-'));
  try {
    const report = join(work, 'report.json');
    const source = mkdtempSync(join(work, 'texts-'));
    texts.forEach((text, index) => {
      writeFileSync(join(source, `${index}.txt`), text);
    });
    const start = performance.now();
    await run(
      program,
      ['dir', source, '--report-format=json', `--report-path=${report}`, '--no-banner', '--exit-code=0'],
      { env: { ...process.env, GOMAXPROCS: '1' }, timeout: limitMs },
    );
    const ms = performance.now() - start;
    return { ms, spans: spansOf(JSON.parse(readFileSync(report, 'utf8')), texts) };
  } catch {
    return null;
  } finally {
    rmSync(work, { recursive: true });
  }
}

function spansOf(leaks: readonly Leak[], texts: readonly string[]): Map<number, Reported[]> {
  const spans = new Map<number, Reported[]>();
  for (const { File, StartLine, Secret } of leaks) {
    const index = Number(basename(File, '.txt'));
    const text = texts[index] ?? '';
    // Its columns count bytes and begin at different numbers in the first line and the others.
    const start = text.indexOf(Secret, lineStart(text, StartLine));
    if (start >= 0)
      spans.set(index, [...(spans.get(index) ?? []), { start, end: start + Secret.length, type: 'SECRET' }]);
  }
  return spans;
}

function lineStart(text: string, line: number): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start;
}
