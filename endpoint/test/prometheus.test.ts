import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dayOf, daysBefore } from '../../lib/incidents/count';
import { openDatabase } from '../src/database';
import { insertReports } from '../src/intake';
import { releaseDays } from '../src/release';
import { settingsFrom } from '../src/settings';
import { newTokens, startEndpoint } from './start-endpoint';
import { freePort } from './start-postgres';

const prometheus = '/usr/bin/prometheus';
const wanted = process.env.FULL === '1';
const there = existsSync(prometheus);
if (wanted && !there) console.log('Prometheus did not scrape: apt-get install prometheus');

it.runIf(wanted && there)('a real Prometheus scrapes what is released', { timeout: 90_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-prometheus-'));
  const { viewer, environment } = newTokens();
  const settings = { ...environment, DATABASE_URL: `file:${folder}/sotto.db` };
  const database = await openDatabase(settings.DATABASE_URL);
  const day = daysBefore(dayOf(Date.now()), 6);
  const report = () => ({ id: crypto.randomUUID(), day, cells: { 'card blocked': 2 } });
  await insertReports(
    database,
    Array.from({ length: 12 }, () => ({ team: 'acme', report: report() })),
  );
  await releaseDays(database, settingsFrom(settings), Date.now());
  await database.destroy();

  const endpoint = await startEndpoint(settings);
  writeFileSync(join(folder, 'token'), viewer);
  writeFileSync(
    join(folder, 'prometheus.yml'),
    JSON.stringify({
      scrape_configs: [
        {
          job_name: 'sotto',
          scrape_interval: '1s',
          authorization: { credentials_file: join(folder, 'token') },
          static_configs: [{ targets: [`127.0.0.1:${endpoint.port}`] }],
        },
      ],
    }),
  );
  const port = await freePort();
  const server = spawn(
    prometheus,
    [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { stdio: 'ignore' },
  );
  const ask = async (query: string) => {
    const address = `http://127.0.0.1:${port}/api/v1/query?query=${encodeURIComponent(query)}`;
    const answer = await fetch(address).then(
      (response) => response.json(),
      () => null,
    );
    return answer?.data?.result?.map((series: { metric: object; value: unknown[] }) => [
      series.metric,
      series.value[1],
    ]);
  };
  try {
    await expect.poll(() => ask('sotto_active_total'), { timeout: 60_000, interval: 500 }).toHaveLength(1);
    expect(await ask('sum by (team, category, action) (sotto_incidents_total)')).toEqual([
      [{ team: 'acme', category: 'card', action: 'blocked' }, '24'],
    ]);
    expect(await ask('sum by (team) (sotto_active_total)')).toEqual([[{ team: 'acme' }, '12']]);
    expect(await ask('up{job="sotto"}')).toMatchObject([[{ job: 'sotto' }, '1']]);
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    await endpoint.stop('SIGTERM');
    rmSync(folder, { recursive: true });
  }
});
