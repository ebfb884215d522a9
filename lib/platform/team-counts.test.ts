import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from './database';
import { recordIncident, wipeRecords } from './records';
import { openDay, sealDays, sendReports } from './team-counts';

const noon = Date.UTC(2026, 2, 1, 12);
const dayMs = 86_400_000;
const endpoint = 'http://127.0.0.1:4318/v1/metrics';
const item = {
  identifier: 'email',
  category: 'contact',
  severity: 'medium',
  action: 'redacted',
  count: 25,
} as const;

let database: Database;
let bodies: string[];
let answer: () => Response;
beforeEach(async () => {
  database = await openDatabase();
  await wipeRecords(database);
  bodies = [];
  answer = () => new Response(null, { status: 200 });
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    bodies.push(body);
    return answer();
  });
});

async function sealedDay(): Promise<void> {
  await openDay(database, noon);
  await recordIncident(database, { id: 'a', items: [item] }, 'demo', '2026-03-01');
  await sealDays(database, noon + dayMs, '0.1.0');
}

it('sends one report for a day that is over, once', async () => {
  await sealedDay();
  await sendReports(database, endpoint, noon + 2 * dayMs + 1);
  await sendReports(database, endpoint, noon + 3 * dayMs);
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toContain('"asInt":"10"');
});

it('sends nothing for the running day, nor for days before an endpoint was set', async () => {
  await recordIncident(database, { id: 'b', items: [item] }, 'demo', '2026-02-28');
  await openDay(database, noon);
  await sealDays(database, noon, '0.1.0');
  await sendReports(database, endpoint, noon + dayMs);
  expect(bodies).toEqual([]);
});

it('repeats the same bytes after an answer that asks for it', async () => {
  await sealedDay();
  answer = () => new Response(null, { status: 503 });
  await sendReports(database, endpoint, noon + 2 * dayMs + 1);
  await recordIncident(database, { id: 'late', items: [item] }, 'demo', '2026-03-01');
  answer = () => new Response(null, { status: 200 });
  await sendReports(database, endpoint, noon + 3 * dayMs);
  expect(bodies).toHaveLength(2);
  expect(bodies[0]).toBe(bodies[1]);
});

it('stops at a refusal and keeps the report', async () => {
  await sealedDay();
  answer = () => new Response(null, { status: 401 });
  expect(await sendReports(database, endpoint, noon + 2 * dayMs + 1)).toBe('HTTP 401');
  expect(await database.getAll('reports')).toMatchObject([{ state: 'sealed' }]);
});

it('gives up after 14 days', async () => {
  await sealedDay();
  await sendReports(database, endpoint, noon + 20 * dayMs);
  expect(bodies).toEqual([]);
  expect(await database.getAll('reports')).toMatchObject([{ state: 'dropped', body: null }]);
});
