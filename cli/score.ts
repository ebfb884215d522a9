import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { detect } from '../lib/detect/detect';
import { loadTagger } from '../lib/names/load-tagger';
import { weights } from '../lib/names/weights';
import { printed } from './printed';
import {
  type CorpusMeta,
  type Figures,
  type Labelled,
  type Span,
  scoreAnnotated,
  scoreCases,
  scoreNegative,
} from './scoring';

const usage = `Usage: npm run -s score -- [--json] [--english] [--by FIELD] CORPUS.jsonl…

Each line of a corpus is {"id","text","spans":[{"start","end","type"}]}; beside it CORPUS.meta.json.

  --english   ask compromise for English names as well
  --by FIELD  figures of names and addresses for each value of a field of the lines, such as lang`;

const span = z.object({ start: z.int(), end: z.int(), type: z.string() });
const record = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  spans: z.array(span),
  case: z.object({ type: z.string(), polarity: z.enum(['pos', 'neg']), context: z.string() }).optional(),
});

const meta = z.object({
  name: z.string().optional(),
  types: z.array(z.string()).optional(),
  negative: z.boolean().optional(),
  unlabelled: z.array(z.string()).optional(),
});

function readCorpus(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [record.parse(JSON.parse(line)) as Labelled];
    } catch {
      throw new Error(`${file}, line ${index + 1}: is not a labelled text`);
    }
  });
}

function readMeta(file: string): CorpusMeta {
  const path = file.replace(/\.jsonl$/, '.meta.json');
  return existsSync(path) ? (meta.parse(JSON.parse(readFileSync(path, 'utf8'))) as CorpusMeta) : {};
}

/** Scores the detector on one corpus. */
async function scoreFile(file: string, english: boolean, field?: string) {
  const corpus = readCorpus(file);
  const about = readMeta(file);
  const tagger = await loadTagger(weights);
  const second = english ? (await import('./english')).withEnglishNames : null;
  const times: number[] = [];
  const predictions = new Map(
    corpus.map(({ id, text }) => {
      const start = performance.now();
      const findings = detect(text, { tagger });
      const all = second ? second(text, findings) : findings;
      times.push(Math.round((performance.now() - start) * 1000));
      return [id, all.map(printed)];
    }),
  );
  const result = about.negative
    ? scoreNegative(corpus, predictions, about.unlabelled)
    : corpus[0]?.case
      ? scoreCases(corpus, predictions)
      : scoreAnnotated(corpus, predictions, about.types);
  times.sort((a, b) => a - b);
  const us = {
    median: times[times.length >> 1],
    p95: times[Math.floor(times.length * 0.95)],
    max: times.at(-1),
  };
  const by = field ? scoreBy(field, corpus, predictions, about.types) : undefined;
  return { corpus: about.name ?? file, ...result, us, by };
}

/** Figures of people and addresses for each value of a field, of what most texts have first. */
function scoreBy(
  field: string,
  corpus: readonly Labelled[],
  predictions: ReadonlyMap<string | number, readonly Span[]>,
  types?: readonly string[],
): Record<string, Record<string, Figures>> {
  const groups = new Map<string, Labelled[]>();
  for (const text of corpus) {
    const value = String((text as unknown as Record<string, unknown>)[field] ?? '-');
    groups.set(value, [...(groups.get(value) ?? []), text]);
  }
  return Object.fromEntries(
    [...groups]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([value, texts]) => [value, scoreAnnotated(texts, predictions, types).types]),
  );
}

type Result = Awaited<ReturnType<typeof scoreFile>>;

function print(result: Result): void {
  console.log(`\n${result.corpus}: ${result.kind}, ${result.docs} texts, median ${result.us.median} µs`);
  if (result.kind === 'annotated') {
    const columns = ['gold', 'tp', 'fp', 'spurious', 'P', 'R', 'F1', 'xF1', 'leak', 'charRany'];
    const row = (name: string, figures: Figures) =>
      console.log(
        name.padEnd(14) + columns.map((column) => String(figures[column] ?? '-').padStart(9)).join(''),
      );
    console.log(''.padEnd(14) + columns.map((column) => column.padStart(9)).join(''));
    for (const [type, figures] of Object.entries(result.types)) row(type, figures);
    row('ALL', result.all);
    row('DIRECT', result.direct);
    for (const [value, figures] of Object.entries(result.by ?? {}))
      for (const type of ['PERSON', 'ADDRESS'])
        if (figures[type]?.gold) row(`${value.slice(0, 13 - type.length)} ${type}`.padEnd(14), figures[type]);
  } else if (result.kind === 'negative') {
    console.log(
      `  alarms a 1,000 texts: ${result.alarmsPer1000}, of structured types ${result.hardAlarmsPer1000}`,
    );
    for (const [type, { per1000 }] of Object.entries(result.types))
      console.log(`  ${type.padEnd(14)}${String(per1000).padStart(9)}`);
  } else
    for (const [name, { n, pass }] of Object.entries(result.groups))
      console.log(`  ${name.padEnd(34)}${String(n).padStart(6)} cases, pass ${pass}`);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      english: { type: 'boolean', default: false },
      by: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error('No corpus was given.');
  const results: Result[] = [];
  for (const file of positionals) results.push(await scoreFile(file, values.english, values.by));
  if (values.json) console.log(JSON.stringify(results, null, 1));
  else for (const result of results) print(result);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${usage}\n`);
  process.exitCode = 2;
}
