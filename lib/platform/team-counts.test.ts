import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from './database';
import { openDatabase } from './database';
import { recordIncident, wipeRecords } from './records';
import { forgetReports, openDay, sealDays, sendRefusedAgain, sendReports, teamState } from './team-counts';

const noon = Date.UTC(2026, 2, 1, 12);
const dayMs = 86_400_000;
const address = { endpoint: 'http://127.0.0.1:4318/v1/metrics', token: null };
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

function record(id: string, now: number, count: number = item.count): Promise<void> {
  return recordIncident(database, { id, items: [{ ...item, count }] }, 'demo', now, true);
}

async function sealedDay(): Promise<void> {
  await record('a', noon);
  await sealDays(database, noon + dayMs, '0.1.0');
}

const send = (now: number) => sendReports(database, address, now);

it('sends one report for a day that is over, once', async () => {
  await sealedDay();
  await send(noon + 2 * dayMs + 1);
  await send(noon + 3 * dayMs);
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toContain('"asInt":"10"');
});

it('sends nothing for the running day, nor of what was recorded before an endpoint was set', async () => {
  await recordIncident(database, { id: 'b', items: [item] }, 'demo', noon);
  await openDay(database, noon);
  await sealDays(database, noon, '0.1.0');
  await send(noon + dayMs);
  expect(bodies).toEqual([]);
  await sealDays(database, noon + dayMs, '0.1.0');
  await send(noon + 2 * dayMs + 1);
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).not.toContain('sotto.incidents');
});

it('reports what was recorded before the first tick of its day', async () => {
  await record('a', noon);
  expect(await database.getAll('reports')).toMatchObject([{ state: 'open', cells: [{ findings: 25 }] }]);
});

it('repeats the same bytes after an answer that asks for it', async () => {
  await sealedDay();
  answer = () => new Response(null, { status: 503 });
  await send(noon + 2 * dayMs + 1);
  await record('late', noon);
  answer = () => new Response(null, { status: 200 });
  await send(noon + 3 * dayMs);
  expect(bodies).toHaveLength(2);
  expect(bodies[0]).toBe(bodies[1]);
});

describe('where the clock was put back', () => {
  it('what belongs to a sealed day is in the report of the next, and no day has two', async () => {
    await sealedDay();
    await record('late', noon, 3);
    await openDay(database, noon);
    expect(await database.getAll('reports')).toMatchObject([
      { day: '2026-03-01', state: 'sealed' },
      { day: '2026-03-02', state: 'open', cells: [{ findings: 3 }] },
    ]);
    const { next } = await teamState(database, address.endpoint, noon, '0.1.0');
    expect(next).toContain('"asInt":"3"');
  });
});

describe('a refused report', () => {
  beforeEach(async () => {
    await sealedDay();
    answer = () => new Response(null, { status: 400 });
    await send(noon + 2 * dayMs + 1);
    answer = () => new Response(null, { status: 200 });
  });

  it('is never sent again as it was, and told of', async () => {
    for (let day = 2; day < 20; day++) await send(noon + day * dayMs);
    expect(bodies).toHaveLength(1);
  });

  it('is told of', async () =>
    expect(await teamState(database, address.endpoint, noon, '0.1.0')).toMatchObject({
      refused: 1,
      refusal: 400,
      waiting: 0,
    }));

  it('is sent, the same, once the endpoint or its token is another', async () => {
    await sendRefusedAgain(database);
    await send(noon + 3 * dayMs);
    expect(bodies[1]).toBe(bodies[0]);
    expect(await teamState(database, address.endpoint, noon, '0.1.0')).toMatchObject({
      refused: 0,
      refusal: null,
      sent: [bodies[0]],
    });
  });

  it('keeps no other from being sent', async () => {
    await record('b', noon + dayMs);
    await sealDays(database, noon + 2 * dayMs, '0.1.0');
    await send(noon + 3 * dayMs + 1);
    expect(bodies).toHaveLength(2);
  });
});

describe('Retry-After', () => {
  const wait = async (header: string) => {
    const now = noon + 2 * dayMs + 1;
    await sealedDay();
    answer = () => new Response(null, { status: 429, headers: { 'retry-after': header } });
    await send(now);
    const [report] = await database.getAll('reports');
    return report!.notBefore - now;
  };
  it('counts as seconds', async () => expect(await wait('7200')).toBe(7_200_000));
  it('counts as a date', async () =>
    expect(await wait(new Date(noon + 2 * dayMs + 7_201_000).toUTCString())).toBeCloseTo(7_201_000, -1));
  it('counts for a day at most', async () => expect(await wait('999999999')).toBe(dayMs));
  it('that is nothing gives way to the pause of our own', async () =>
    expect(await wait('soon')).toBeLessThanOrEqual(60_000));
});

it('tries no further report after one that was not taken', async () => {
  await sealedDay();
  await record('b', noon + dayMs);
  await sealDays(database, noon + 2 * dayMs, '0.1.0');
  answer = () => new Response(null, { status: 503 });
  await send(noon + 4 * dayMs);
  expect(bodies).toHaveLength(1);
});

it('gives up after 14 days', async () => {
  await sealedDay();
  await send(noon + 20 * dayMs);
  expect(bodies).toEqual([]);
  expect(await database.getAll('reports')).toMatchObject([{ state: 'dropped', body: null }]);
});

it('writes nothing of a report that was wiped while it was sent', async () => {
  await sealedDay();
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    await wipeRecords(database);
    return fetch(url, init);
  });
  await send(noon + 2 * dayMs + 1);
  expect(bodies).toHaveLength(1);
  expect(await database.getAll('reports')).toEqual([]);
});

it('keeps the last 30 that were sent', async () => {
  for (let day = 0; day < 40; day++) {
    const now = noon + day * dayMs;
    await record(`of ${day}`, now);
    await sealDays(database, now + dayMs, '0.1.0');
    await send(now + 2 * dayMs);
    await forgetReports(database);
  }
  expect(bodies).toHaveLength(40);
  const { sent } = await teamState(database, address.endpoint, noon + 60 * dayMs, '0.1.0');
  expect(sent).toEqual(bodies.slice(-30).toReversed());
});
