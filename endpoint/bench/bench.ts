import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { categories } from '../../lib/detect/finding';
import { dayOf, daysBefore } from '../../lib/incidents/count';
import { recordedActions } from '../../lib/incidents/incident';
import { inventReport } from '../demo/invent-report';
import { type Figure, openDatabase } from '../src/database';
import { insertReports } from '../src/intake';
import { parseReport } from '../src/parse-report';
import { Sender } from '../test/send';
import { newTokens, startEndpoint } from '../test/start-endpoint';
import { startPostgres } from '../test/start-postgres';

const reports = 10_000;
const connections = 32;
const looks = 30;

/** Reports of one team and day whose release is timed. */
const releasedAtOnce = 50_000;

/** What is measured of one database with so many days in it. */
interface Row {
  readonly database: string;
  readonly days: number;
  readonly reportsPerSecond: number;
  /** Microseconds of the endpoint's own processor time for each report, whatever else the machine does. */
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
  readonly dashboard: number;
  readonly csv: number;
  readonly metrics: number;
  readonly release: number;
  readonly memory: number;
}

/** Every figure that a day can have: as much as a day ever takes. */
const fullDay: readonly Figure[] = [
  { metric: 'sotto.active', category: '', action: '', value: 100 },
  ...categories.flatMap((category) =>
    recordedActions.map((action) => ({ metric: 'sotto.incidents' as const, category, action, value: 100 })),
  ),
];

async function measure(name: string, url: string, days: number): Promise<Row> {
  const { reporter, viewer, environment } = newTokens();
  const settings = { ...environment, DATABASE_URL: url, REPORTS_PER_SECOND: '100000' };
  const yesterday = daysBefore(dayOf(Date.now()), 1);
  const database = await openDatabase(url);
  for (const table of ['reports', 'days', 'dayFigures', 'totalFigures'] as const)
    await database.deleteFrom(table).execute();
  for (let back = 6; back < 6 + days; back += 1) {
    const day = daysBefore(yesterday, back);
    await database
      .insertInto('dayFigures')
      .values(fullDay.map((figure) => ({ team: 'acme', day, ...figure })))
      .execute();
    await database.insertInto('days').values({ team: 'acme', day, stage: 'closed' }).execute();
  }
  await database
    .insertInto('totalFigures')
    .values(fullDay.map((figure) => ({ team: 'acme', ...figure })))
    .execute();
  const due = daysBefore(yesterday, 5);
  for (let at = 0; at < releasedAtOnce; at += 500)
    await insertReports(
      database,
      Array.from({ length: 500 }, () => ({
        team: 'acme',
        report: parseReport(JSON.parse(inventReport(due)))!,
      })),
    );
  await database.updateTable('duties').set({ due: 0 }).execute();
  await database.destroy();

  const endpoint = await startEndpoint(settings);
  while (!endpoint.log().includes('"released"')) await new Promise((resolve) => setTimeout(resolve, 5));
  const release = Number(/"released".*"ms":(\d+)/.exec(endpoint.log())?.[1]);
  const sender = new Sender(connections);
  const bodies = Array.from({ length: reports }, () => inventReport(yesterday));
  const times: number[] = [];
  const cpuBefore = cpuMs(endpoint.process.pid!);
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
        const from = performance.now();
        const { status } = await sender.post(endpoint.address, reporter, body);
        if (status !== 200) throw new Error(`HTTP ${status}`);
        times.push(performance.now() - from);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const cpu = ((cpuMs(endpoint.process.pid!) - cpuBefore) * 1000) / reports;
  sender.close();
  const look = async (path: string) => {
    const taken: number[] = [];
    for (let time = 0; time < looks; time += 1) {
      const from = performance.now();
      const headers = { authorization: `Bearer ${viewer}` };
      await (await fetch(endpoint.address + path, { headers })).text();
      taken.push(performance.now() - from);
    }
    return quantile(taken, 0.5);
  };
  const row = {
    database: name,
    days,
    reportsPerSecond: reports / seconds,
    cpu,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    dashboard: await look('/?days=30'),
    csv: await look('/figures.csv?days=30'),
    metrics: await look('/metrics'),
    release,
    memory: peakMegabytes(endpoint.process.pid!),
  };
  await endpoint.stop('SIGTERM');
  return row;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)]!;
}

/** Processor time that a process has used, in milliseconds, where the system tells. @see proc(5), stat */
function cpuMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** The most memory that a process had at a time, where the system tells. */
function peakMegabytes(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
  } catch {
    return Number.NaN;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sotto-bench-'));
const postgres = await startPostgres(true);
if (typeof postgres === 'string') console.log(`PostgreSQL was not measured: ${postgres}`);
const databases = {
  SQLite: `file:${folder}/sotto.db`,
  ...(typeof postgres === 'object' && { PostgreSQL: postgres.url }),
};
console.log(
  `${cpus().length} cores, ${cpus()[0]?.model}; ${reports} reports over ${connections} connections, sender and database on the same machine\n`,
);
console.log(
  'database    days  reports/s  CPU µs each  p50 ms  p99 ms  dashboard ms  csv ms  /metrics ms  release of 50,000 ms  peak MB',
);
for (const [name, url] of Object.entries(databases))
  for (const days of [1, 30, 400]) {
    const row = await measure(name, url, days);
    console.log(
      [
        row.database.padEnd(10),
        String(row.days).padStart(5),
        row.reportsPerSecond.toFixed(0).padStart(10),
        row.cpu.toFixed(0).padStart(12),
        row.p50.toFixed(1).padStart(7),
        row.p99.toFixed(1).padStart(7),
        row.dashboard.toFixed(1).padStart(13),
        row.csv.toFixed(1).padStart(7),
        row.metrics.toFixed(1).padStart(12),
        row.release.toFixed(0).padStart(21),
        row.memory.toFixed(0).padStart(8),
      ].join(' '),
    );
  }
if (typeof postgres === 'object') await postgres.stop();
rmSync(folder, { recursive: true });
