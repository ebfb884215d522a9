import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Category } from '../../lib/detect/finding';
import type { RecordedAction } from '../../lib/incidents/incident';
import { reportOf } from '../../lib/incidents/report';
import { takeDuty } from '../src/duty';
import { dayFigures, totalFigures } from '../src/figures';
import { releaseDays } from '../src/release';
import { openEndpoint, type TestEndpoint } from './open-endpoint';
import { type Postgres, startPostgres } from './start-postgres';

const dayMs = 86_400_000;
const start = Date.parse('2026-11-16T12:00:00Z');
const day = '2026-11-16';

const postgres = await startPostgres();
const missing = typeof postgres === 'string' ? postgres : null;
if (missing) console.log(`Not tested on PostgreSQL: ${missing}`);
afterAll(() => (missing ? undefined : (postgres as Postgres).stop()));

function report(findings: number, category: Category = 'credential', action: RecordedAction = 'blocked') {
  const counts = findings > 0 ? [{ day, site: 'x', category, action, findings, incidents: 1 }] : [];
  return reportOf(day, counts, crypto.randomUUID(), '0.1.0');
}

const urls = { SQLite: 'file::memory:', PostgreSQL: missing ? null : (postgres as Postgres).url };

for (const [kind, url] of Object.entries(urls))
  describe.skipIf(url === null)(`on ${kind}`, () => {
    let endpoint: TestEndpoint;

    beforeAll(async () => {
      endpoint = await openEndpoint({ DATABASE_URL: url! }, start);
      return () => endpoint.database.destroy();
    });

    beforeEach(async () => {
      for (const table of ['reports', 'days', 'dayFigures', 'totalFigures'] as const)
        await endpoint.database.deleteFrom(table).execute();
      endpoint.now = start;
    });

    /** What may be seen of the day, as `metric category action` to how many. */
    const seen = async () =>
      Object.fromEntries(
        (await dayFigures(endpoint.database, ['acme'], day)).map((figure) => [
          [figure.metric, figure.category, figure.action].join(' ').trim(),
          figure.value,
        ]),
      );
    const at = async (days: number) => {
      endpoint.now = start + days * dayMs;
      return releaseDays(endpoint.database, endpoint.settings, endpoint.now);
    };
    const send = async (count: number, findings: number, ...kind: [Category?, RecordedAction?]) => {
      for (let index = 0; index < count; index += 1)
        expect((await endpoint.post(report(findings, ...kind))).status).toBe(200);
    };
    const rows = async () => (await endpoint.database.selectFrom('reports').selectAll().execute()).length;

    it('a day is released when it settles, as it is then', async () => {
      await send(10, 2);
      expect([await at(4), await seen()]).toEqual([0, {}]);
      expect([await at(5), await seen()]).toEqual([
        1,
        { 'sotto.active': 10, 'sotto.incidents credential blocked': 20 },
      ]);
      const { cells } = await endpoint.database
        .selectFrom('reports')
        .select('cells')
        .executeTakeFirstOrThrow();
      expect(cells).toBeNull();
    });

    it('what comes later waits until the day closes', async () => {
      await send(10, 2);
      await at(5);
      await send(12, 1);
      const before = await seen();
      for (const days of [5, 6, 10, 15]) expect([await at(days), await seen()]).toEqual([0, before]);
      expect([await at(16), await seen()]).toEqual([
        1,
        { 'sotto.active': 22, 'sotto.incidents credential blocked': 32 },
      ]);
      expect(await rows()).toBe(0);
      expect(await at(17)).toBe(0);
      expect(await totalFigures(endpoint.database, ['acme'])).toMatchObject([{ value: 22 }, { value: 32 }]);
    });

    it('too few that came later are thrown away', async () => {
      await send(10, 2);
      await at(5);
      await send(9, 1);
      const before = await seen();
      expect([await at(16), await seen(), await rows()]).toEqual([0, before, 0]);
    });

    it('too few at first have a second chance', async () => {
      await send(9, 1);
      await at(5);
      await send(1, 1);
      expect([await at(6), await seen()]).toEqual([0, {}]);
      await at(16);
      expect(await seen()).toEqual({ 'sotto.active': 10, 'sotto.incidents credential blocked': 10 });
    });

    it('an endpoint that slept releases everything at once', async () => {
      await send(11, 1);
      expect([await at(40), await rows()]).toEqual([1, 0]);
      expect(await seen()).toEqual({ 'sotto.active': 11, 'sotto.incidents credential blocked': 11 });
    });

    it('a closed day takes nothing', async () => {
      endpoint.now = start + 16 * dayMs;
      const response = await endpoint.post(report(1));
      expect([response.status, await response.json()]).toEqual([
        200,
        { partialSuccess: { rejectedDataPoints: '2', errorMessage: 'the day is closed' } },
      ]);
      expect(await rows()).toBe(0);
    });

    it('the same report counts once, also after its release', async () => {
      await send(9, 1);
      const body = report(3);
      for (let time = 0; time < 3; time += 1) expect((await endpoint.post(body)).status).toBe(200);
      await at(5);
      const before = await seen();
      for (let time = 0; time < 20; time += 1) expect((await endpoint.post(body)).status).toBe(200);
      await at(16);
      expect([await seen(), before['sotto.active']]).toEqual([before, 10]);
    });

    it('released days go after their time, totals stay', async () => {
      await send(10, 1);
      await at(5);
      await at(401);
      expect(await seen()).not.toEqual({});
      await at(402);
      expect(await seen()).toEqual({});
      expect(await totalFigures(endpoint.database, ['acme'])).toHaveLength(2);
    });

    it('two instances that release at once release once', async () => {
      await send(20, 1);
      const now = start + 5 * dayMs;
      await Promise.allSettled(
        Array.from({ length: 4 }, () => releaseDays(endpoint.database, endpoint.settings, now)),
      );
      expect(await seen()).toEqual({ 'sotto.active': 20, 'sotto.incidents credential blocked': 20 });
    });

    it('one instance at a time has a duty', async () => {
      const now = Date.now();
      const taken = await Promise.all(
        Array.from({ length: 5 }, () => takeDuty(endpoint.database, 'release', now, 1000)),
      );
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await takeDuty(endpoint.database, 'release', now + 1000, 0)).toBe(true);
    });

    it('noise is drawn once', async () => {
      // Of scale 10,000 for findings: that nothing is added happens once in 20,000 times.
      const noisy = { ...endpoint.settings, NOISE_EPSILON: 0.001 };
      await send(200, 5);
      await releaseDays(endpoint.database, noisy, start + 5 * dayMs);
      const first = await seen();
      expect(first['sotto.incidents credential blocked']).not.toBe(1000);
      for (let time = 0; time < 5; time += 1) {
        await releaseDays(endpoint.database, noisy, start + 6 * dayMs);
        expect(await seen()).toEqual(first);
      }
      expect(await endpoint.look('/metrics')).toContain(
        `{team="acme",category="credential",action="blocked"} ${first['sotto.incidents credential blocked']}`,
      );
    });

    it('sums beyond 32 bits are exact', async () => {
      await send(10, 1);
      await at(5);
      await endpoint.database.updateTable('totalFigures').set({ value: sql`"value" + 9000000000` }).execute();
      const totals = await totalFigures(endpoint.database, ['acme']);
      expect(totals.map(({ value }) => value)).toEqual([9_000_000_010, 9_000_000_010]);
    });
  });
