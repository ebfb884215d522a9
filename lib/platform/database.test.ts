import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from './database';
import { countsSince, lastIncidents, recordIncident } from './records';
import { teamState } from './team-counts';

const items = [
  { identifier: 'email', category: 'contact', severity: 'medium', action: 'redacted', count: 2 },
] as const;
const cell = { category: 'contact', action: 'redacted', findings: 2 } as const;
const count = { site: 'demo', ...cell, incidents: 1 } as const;
const waiting = { attempts: 0, notBefore: 0 } as const;
const reports = [
  { day: '2026-02-26', id: 'q', body: '{"sent":1}', state: 'sent', ...waiting },
  { day: '2026-02-27', id: 'r', body: '{"sealed":1}', state: 'sealed', attempts: 3, notBefore: 7 },
  { day: '2026-02-28', id: 's', body: null, state: 'open', ...waiting },
  { day: '2026-03-01', id: 't', body: null, state: 'open', ...waiting },
] as const;
const days = ['2026-02-28', '2026-03-01'] as const;

/** How each version of the database was made, and what it kept of an incident besides. */
const released = {
  1: {
    make(made: IDBPDatabase) {
      made.createObjectStore('incidents', { keyPath: 'id' }).createIndex('day', 'day');
      made
        .createObjectStore('counts', { keyPath: ['day', 'site', 'category', 'action'] })
        .createIndex('day', 'day');
      made.createObjectStore('reports', { keyPath: 'day' });
    },
    extra: {},
    time: null,
  },
  2: {
    make(made: IDBPDatabase) {
      const incidents = made.createObjectStore('incidents', { keyPath: 'id' });
      incidents.createIndex('day', 'day');
      incidents.createIndex('time', 'time');
      made
        .createObjectStore('counts', { keyPath: ['day', 'site', 'category', 'action'] })
        .createIndex('day', 'day');
      made.createObjectStore('reports', { keyPath: 'day' });
    },
    extra: { time: 5 },
    time: 5,
  },
} as const;

async function fill(version: keyof typeof released): Promise<void> {
  const database = await openDB('sotto', version, { upgrade: (made) => released[version].make(made) });
  for (const day of days) {
    await database.add('incidents', {
      id: `of ${day}`,
      items,
      site: 'demo',
      day,
      ...released[version].extra,
    });
    await database.add('counts', { ...count, day });
  }
  for (const report of reports) await database.add('reports', report);
  database.close();
}

let database: Database;
afterEach(async () => {
  database.close();
  await deleteDB('sotto');
});

async function expectAll(time: number | null): Promise<void> {
  expect(await database.getAll('incidents')).toEqual(
    days.map((day) => ({ id: `of ${day}`, items, site: 'demo', day, time })),
  );
  expect(await countsSince(database, '2026-01-01')).toEqual(days.map((day) => ({ ...count, day })));
  expect(await database.getAll('reports')).toEqual(
    reports.map((report) => ({ ...report, cells: report.state === 'open' ? [cell] : [], refusal: null })),
  );
}

describe.each([1, 2] as const)('a database of version %i', (version) => {
  it('loses nothing, and is then as if it had always been new', async () => {
    await fill(version);
    database = await openDatabase();
    await expectAll(released[version].time);
    const { next } = await teamState(database, 'https://a.example', Date.UTC(2026, 2, 1, 9), '0.1.0');
    expect(next).toContain('"asInt":"2"');
    await recordIncident(database, { id: 'new', items }, 'demo', Date.UTC(2026, 2, 1, 9));
    expect((await lastIncidents(database, 20)).map(({ id }) => id)).toEqual([
      'new',
      'of 2026-03-01',
      'of 2026-02-28',
    ]);
    database.close();
    database = await openDatabase();
    expect(await database.count('incidents')).toBe(3);
  });

  it.each([1, 3])('is whole also where its upgrade was cut off at write %i', async (last) => {
    await fill(version);
    const { put } = IDBObjectStore.prototype;
    let writes = 0;
    const cut = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      const request = put.apply(this, row);
      writes += 1;
      if (writes === last) this.transaction.abort();
      return request;
    });
    await expect(openDatabase()).rejects.toThrow();
    cut.mockRestore();
    expect(writes).toBe(last);
    database = await openDatabase();
    await expectAll(released[version].time);
  });

  it('is the same where several open it at once', async () => {
    await fill(version);
    const all = await Promise.all([openDatabase(), openDatabase(), openDatabase()]);
    database = all[0];
    await expectAll(released[version].time);
    for (const other of all) other.close();
  });
});

it('a database of a later version is left alone', async () => {
  (await openDB('sotto', 99)).close();
  await expect(openDatabase()).rejects.toThrow();
  database = (await openDB('sotto', 99)) as never;
  expect(database.version).toBe(99);
});

it('gives way to whoever deletes it, and tells', async () => {
  let closed = 0;
  database = await openDatabase(() => {
    closed += 1;
  });
  await deleteDB('sotto');
  expect(closed).toBe(1);
});
