import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Incident } from '../incidents/incident';
import { type Database, openDatabase } from './database';
import { countsSince, forgetOld, recordIncident, wipeRecords } from './records';

const day = '2026-03-01';

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
      Array.from({ length: 20 }, () => recordIncident(database, incident('a', 3), 'demo', day)),
    );
    expect(await countsSince(database, day)).toMatchObject([{ findings: 3, incidents: 1 }]);
    expect(await database.count('incidents')).toBe(1);
  });

  it('count different ids each, also at once', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => String(index));
    await Promise.all(ids.map((id) => recordIncident(database, incident(id), 'demo', day)));
    expect(await countsSince(database, day)).toMatchObject([{ findings: 100, incidents: 100 }]);
  });

  it('are forgotten after 30 days', async () => {
    await recordIncident(database, incident('old'), 'demo', '2026-01-29');
    await recordIncident(database, incident('kept'), 'demo', '2026-01-30');
    await forgetOld(database, day);
    expect(await database.getAllKeys('incidents')).toEqual(['kept']);
    expect(await countsSince(database, '2026-01-01')).toHaveLength(1);
  });
});
