import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Incident } from '../incidents/incident';
import { type Database, openDatabase } from './database';
import { mendRecords } from './mend-records';
import { countsSince, forgetOld, lastIncidents, recordIncident, wipeRecords } from './records';
import { Damaged } from './sound';

const day = '2026-03-01';
const noon = Date.UTC(2026, 2, 1, 12);

function incident(id: string, count = 1): Incident {
  return {
    id,
    items: [{ identifier: 'email', category: 'contact', severity: 'medium', action: 'redacted', count }],
  };
}

let database: Database;
beforeEach(async () => {
  database = await openDatabase();
  await wipeRecords(database);
});

describe('records', () => {
  it('count the same id once, however often and at once it comes', async () => {
    await Promise.all(
      Array.from({ length: 20 }, () => recordIncident(database, incident('a', 3), 'demo', noon)),
    );
    expect(await countsSince(database, day)).toMatchObject([{ findings: 3, incidents: 1 }]);
    expect(await database.count('incidents')).toBe(1);
  });

  it('count different ids each, also at once', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => String(index));
    await Promise.all(ids.map((id) => recordIncident(database, incident(id), 'demo', noon)));
    expect(await countsSince(database, day)).toMatchObject([{ findings: 100, incidents: 100 }]);
  });

  it('are forgotten after the days that they are kept', async () => {
    await recordIncident(database, incident('old'), 'demo', Date.UTC(2026, 0, 29));
    await recordIncident(database, incident('kept'), 'demo', Date.UTC(2026, 0, 30));
    await forgetOld(database, day, 30);
    expect(await database.getAllKeys('incidents')).toEqual(['kept']);
    expect(await countsSince(database, '2026-01-01')).toHaveLength(1);
    await forgetOld(database, day, 29);
    expect(await countsSince(database, '2026-01-01')).toEqual([]);
  });

  it('are listed by time, the newest first, and no more than wanted', async () => {
    for (const [index, id] of ['b', 'c', 'a'].entries())
      await recordIncident(database, incident(id), 'demo', noon + index);
    expect((await lastIncidents(database, 2)).map(({ id, time }) => [id, time])).toEqual([
      ['a', noon + 2],
      ['c', noon + 1],
    ]);
  });
});

it('no more incidents are kept than the most, the oldest go, and the counts stay', async () => {
  for (let index = 0; index < 10; index++)
    await recordIncident(database, incident(`${index}`), 'demo', noon + index * 3_600_000);
  await forgetOld(database, day, 30, 4);
  expect((await lastIncidents(database, 20)).map(({ id }) => id)).toHaveLength(4);
  expect(await database.getKey('incidents', '9')).toBe('9');
  expect((await countsSince(database, day)).reduce((sum, { incidents }) => sum + incidents, 0)).toBe(10);
});

describe('a damaged row', () => {
  const two = [incident('a', 3), incident('b', 4)];
  beforeEach(async () => {
    for (const one of two) await recordIncident(database, one, 'demo', noon, true);
  });

  it('of the counts is made again from the incidents of its day', async () => {
    const [count] = await countsSince(database, day);
    await database.put('counts', { ...count!, findings: 'many' as never });
    await expect(recordIncident(database, incident('c'), 'demo', noon)).rejects.toThrow(Damaged);
    expect(await database.count('incidents')).toBe(2);
    await mendRecords(database);
    expect(await countsSince(database, day)).toEqual([count]);
    await recordIncident(database, incident('c'), 'demo', noon);
    expect(await countsSince(database, day)).toMatchObject([{ findings: 8, incidents: 3 }]);
  });

  it('of the counts without incidents is left out', async () => {
    const [count] = await countsSince(database, day);
    await database.put('counts', { ...count!, site: 'claude', incidents: Number.NaN });
    await mendRecords(database);
    expect(await countsSince(database, day)).toEqual([count]);
  });

  it('of the incidents is left out, and nothing else', async () => {
    await database.put('incidents', { ...two[0]!, site: 'demo', day, time: noon, items: null as never });
    await expect(lastIncidents(database, 20)).rejects.toThrow(Damaged);
    await mendRecords(database);
    expect((await lastIncidents(database, 20)).map(({ id }) => id)).toEqual(['b']);
    expect(await countsSince(database, day)).toMatchObject([{ findings: 7, incidents: 2 }]);
  });

  it('of the reports is left out', async () => {
    const [report] = await database.getAll('reports');
    await database.put('reports', { ...report!, cells: undefined as never });
    await expect(recordIncident(database, incident('c'), 'demo', noon, true)).rejects.toThrow(Damaged);
    await mendRecords(database);
    await recordIncident(database, incident('c'), 'demo', noon, true);
    expect(await database.getAll('reports')).toMatchObject([{ cells: [{ findings: 1 }] }]);
  });
});
