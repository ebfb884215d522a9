import { afterAll, describe, expect, it } from 'vitest';
import { dayOf, daysBefore } from '../../lib/incidents/count';
import { reportOf } from '../../lib/incidents/report';
import { openDatabase } from '../src/database';
import { dayFigures } from '../src/figures';
import { releaseDays } from '../src/release';
import { settingsFrom } from '../src/settings';
import { Sender } from './send';
import { newTokens, startEndpoint } from './start-endpoint';
import { type Postgres, startPostgres } from './start-postgres';

const reports = process.env.FULL === '1' ? 200_000 : 1_000;
const atOnce = 64;

const postgres = await startPostgres();
const missing = typeof postgres === 'string' ? postgres : null;
if (missing) console.log(`Two instances were not tested: ${missing}`);
afterAll(() => (missing ? undefined : (postgres as Postgres).stop()));

describe.skipIf(missing)('two instances on one PostgreSQL', () => {
  it('count each report once, though one is killed', { timeout: 1_200_000 }, async () => {
    const { reporter, environment } = newTokens();
    const shared = {
      ...environment,
      DATABASE_URL: (postgres as Postgres).url,
      REPORTS_PER_SECOND: '100000',
    };
    // At once, so that both find no tables.
    const [first, other] = await Promise.all([startEndpoint(shared), startEndpoint(shared)]);
    let second = other;
    const addresses = [first.address, second.address];
    const now = Date.now();
    const days = [1, 2, 3].map((back) => daysBefore(dayOf(now), back));
    const expected = new Map(days.map((day) => [day, { reporters: 0, findings: 0 }]));
    const bodies = Array.from({ length: reports }, (_, index) => {
      const day = days[index % days.length]!;
      const findings = 1 + (index % 10);
      const sum = expected.get(day)!;
      expected.set(day, { reporters: sum.reporters + 1, findings: sum.findings + findings });
      const count = {
        day,
        site: 'x',
        category: 'contact',
        action: 'redacted',
        findings,
        incidents: 1,
      } as const;
      return reportOf(day, [count], crypto.randomUUID(), '0.1.0');
    });
    // One in twenty is sent again, some of them while the first is still on its way.
    const queue = bodies.flatMap((body, index) => (index % 20 === 0 ? [body, body] : [body]));

    const sender = new Sender(atOnce);
    let sent = 0;
    let unanswered = 0;
    let restarted: Promise<void> | null = null;
    const restart = async () => {
      await second.stop('SIGKILL');
      second = await startEndpoint(shared, second.port);
    };
    const work = async () => {
      for (let body = queue.pop(); body !== undefined; body = queue.pop()) {
        try {
          const { status } = await sender.post(addresses[Math.floor(Math.random() * 2)]!, reporter, body);
          expect(status).toBe(200);
          sent += 1;
        } catch (error) {
          if (!(error as NodeJS.ErrnoException).code) throw error;
          unanswered += 1;
          queue.push(body);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        if (sent > reports / 2) restarted ??= restart();
      }
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: atOnce }, work));
    const seconds = (performance.now() - started) / 1000;
    await restarted;
    sender.close();
    expect(unanswered).toBeGreaterThan(0);

    const database = await openDatabase(shared.DATABASE_URL);
    await releaseDays(database, settingsFrom(shared), now + 10 * 86_400_000);
    const figures = await dayFigures(database, ['acme'], days.at(-1)!);
    await database.destroy();
    const released = new Map(
      days.map((day) => {
        const value = (metric: string) =>
          figures.find((figure) => figure.day === day && figure.metric === metric)?.value;
        return [day, { reporters: value('sotto.active'), findings: value('sotto.incidents') }];
      }),
    );
    expect(released).toEqual(expected);
    expect(await Promise.all([first.stop('SIGTERM'), second.stop('SIGTERM')])).toEqual([0, 0]);
    console.log(
      `${reports} reports and ${reports / 20} repeated in ${seconds.toFixed(1)} s; ${unanswered} were unanswered and sent again`,
    );
  });
});
