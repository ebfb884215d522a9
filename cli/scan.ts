import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { detect } from '../lib/detect/detect';
import { type Finding, severities } from '../lib/detect/finding';
import { titleOf } from '../lib/detect/title-of';
import { loadTagger } from '../lib/names/load-tagger';
import { weights } from '../lib/names/weights';
import { mask } from '../lib/redact/mask';
import { printed } from './printed';

const usage = `Usage: npm run -s scan -- [options] FILE…
       npm run -s scan -- --jsonl < LINES

  --json               print JSON
  --jsonl              read {"id","text"} lines from standard input, print one line for each
  --show-values        print found values as they are; otherwise they are masked
  --fail-on SEVERITY   exit 1 if anything at least this severe is found (${severities.join(', ')})
  --english            ask compromise for English names as well

Exit: 0 done · 1 findings (with --fail-on) · 2 something could not be read`;

const line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

type Look = (text: string) => Finding[];

let failed = false;
let found = false;

function complain(message: string): void {
  failed = true;
  process.stderr.write(`${message}\n`);
}

/** Text of a file, or nothing and a complaint. */
function readText(file: string): string | null {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch (error) {
    complain(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
    return null;
  }
  if (content.subarray(0, 8000).includes(0)) {
    complain(`${file}: is not text`);
    return null;
  }
  return content.toString('utf8');
}

/** Line and column of each offset, both from 1; offsets in ascending order. */
function placesOf(text: string, offsets: readonly number[]): { line: number; column: number }[] {
  let number = 1;
  let start = 0;
  return offsets.map((offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      number += 1;
      start = end + 1;
    }
    return { line: number, column: offset - start + 1 };
  });
}

function scanFile(file: string, look: Look, showValues: boolean): object[] {
  const text = readText(file);
  if (text === null) return [];
  const findings = look(text);
  const places = placesOf(
    text,
    findings.map(({ start }) => start),
  );
  return findings.map((finding, index) => {
    const value = text.slice(finding.start, finding.end);
    return {
      ...printed(finding),
      ...places[index],
      value: showValues ? value : mask(value, finding.category),
    };
  });
}

async function scanLines(look: Look): Promise<void> {
  let number = 0;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (raw.trim() === '') continue;
    const parsed = line.safeParse(readJson(raw));
    if (!parsed.success) {
      complain(`line ${number}: is not {"id","text"} as JSON`);
      continue;
    }
    const { id, text } = parsed.data;
    const start = performance.now();
    const findings = look(text);
    const us = Math.round((performance.now() - start) * 1000);
    process.stdout.write(`${JSON.stringify({ id, findings: findings.map(printed), us })}\n`);
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Row {
  readonly id: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      'show-values': { type: 'boolean', default: false },
      'fail-on': { type: 'string' },
      english: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const wanted: string | undefined = values['fail-on'];
  const least = wanted === undefined ? severities.length : (severities as readonly string[]).indexOf(wanted);
  if (values.help || least < 0 || (!values.jsonl && positionals.length === 0)) {
    process.stderr.write(`${usage}\n`);
    return values.help ? 0 : 2;
  }
  const second = values.english ? (await import('./english')).withEnglishNames : null;
  const tagger = await loadTagger(weights);
  const look: Look = (text) => {
    const findings = detect(text, { tagger });
    const all = second ? second(text, findings) : findings;
    found ||= all.some(({ severity }) => severities.indexOf(severity) >= least);
    return all;
  };
  if (values.jsonl) await scanLines(look);
  const results = positionals.map((file) => ({
    file,
    findings: scanFile(file, look, values['show-values']),
  }));
  if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else
    for (const { file, findings } of results)
      for (const { id, severity, line, column, value } of findings as Row[])
        process.stdout.write(
          `${file}:${line}:${column}  ${severity}  ${titleOf(id)}  ${value.replace(/\s+/g, ' ')}\n`,
        );
  return failed ? 2 : found ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${usage}\n`);
  process.exitCode = 2;
}
