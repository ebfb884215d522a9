import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, daysBefore } from '../../lib/incidents/count';
import { openDatabase } from '../src/database';
import { hashOf, newToken } from '../src/grant';
import { insertReports } from '../src/intake';
import { parseReport } from '../src/parse-report';
import { releaseDays } from '../src/release';
import { settingsFrom } from '../src/settings';
import { inventReport } from './invent-report';

const dayMs = 86_400_000;

/** How far back the invented reports go. */
const days = 60;

/** Teams, and how many people they have. One is too small for most to be shown, one for anything. */
const teams = { office: 60, workshop: 14, board: 6 };

const folder = await mkdtemp(join(tmpdir(), 'sotto-endpoint-'));
const viewer = newToken();
const tokens = Object.fromEntries(Object.keys(teams).map((team) => [team, newToken()]));
const environment: Record<string, string | undefined> = {
  PORT: '4318',
  ...process.env,
  DATABASE_URL: `file:${join(folder, 'demo.db')}`,
  TEAM_TOKENS: Object.entries(tokens)
    .map(([team, token]) => `${team}:${hashOf(token)}`)
    .join(' '),
  VIEWER_TOKENS: `*:${hashOf(viewer)}`,
};

const settings = settingsFrom(environment);
const database = await openDatabase(settings.DATABASE_URL);
const today = Date.now();
for (let back = days; back > 0; back -= 1) {
  const now = today - back * dayMs;
  const day = daysBefore(dayOf(now), 1);
  const weekend = [0, 6].includes(new Date(day).getUTCDay());
  const reports = Object.entries(teams).flatMap(([team, people]) =>
    Array.from({ length: Math.ceil(people * (weekend ? 0.05 : 0.9)) }, () => ({
      team,
      report: parseReport(JSON.parse(inventReport(day)))!,
    })),
  );
  await insertReports(database, reports);
  await releaseDays(database, settings, now);
}
await database.destroy();

const address = `http://127.0.0.1:${settings.PORT}`;
process.stdout.write(`
Dashboard   ${address}/?team=office
            any user, password ${viewer}
CSV         ${address}/figures.csv
Prometheus  ${address}/metrics with the same as bearer token
Reports     ${address}/v1/metrics
${Object.entries(tokens)
  .map(([team, token]) => `            ${team.padEnd(10)} ${token}`)
  .join('\n')}

The reports are invented, the database is in ${folder}. Ctrl-C ends it.

`);
Object.assign(process.env, environment);
await import('../src/serve');
