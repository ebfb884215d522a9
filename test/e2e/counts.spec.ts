import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { z } from 'zod';
import { allowReload, type Browser, launch } from '../machine/browser';
import { untrustedCertificate } from '../machine/certificates';
import { SottoDialog } from '../machine/dialog';
import { driveChromium } from '../machine/drive-chromium';
import { type IsolatedWorld, isolatedWorldOf } from '../machine/isolated-world';
import { allowInPrivate, openPrivateWindow } from '../machine/private-window';
import { removeProfile } from '../machine/remove-profile';
import { startChromium } from '../machine/start-chromium';
import { dump, passDay, tick, wipe } from '../machine/stored';
import {
  type Answer,
  crossOrigin,
  dayIn,
  findingsIn,
  startTeamCollector,
  type TeamCollector,
  taken,
} from '../machine/team-collector';
import { change, expect, openOptions, test } from './sotto';

const schema = z.fromJSONSchema(
  JSON.parse(await readFile(new URL('../../docs/report.schema.json', import.meta.url), 'utf8')),
);

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const start = Date.UTC(2026, 2, 1, 1);
const planted = 'maria.keller@acme-corp.com';

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(code, { ...crossOrigin, ...headers }).end();

/** What an endpoint may do instead of taking a report. Of some it has the report all the same. */
const faults = {
  taken,
  accepted: status(202),
  'no content': status(204),
  'drops the connection': (_: unknown, request) => request.socket.destroy(),
  'resets the connection': (_: unknown, request) => request.socket.resetAndDestroy(),
  'breaks off in its answer': (response, request) => {
    response.writeHead(200, { ...crossOrigin, 'content-length': '100' }).write('{');
    setTimeout(() => request.socket.destroy(), 20);
  },
  'is slow': (response) => setTimeout(() => taken(response, response.req), 1500),
  'takes part of it': (response) =>
    response
      .writeHead(200, { ...crossOrigin, 'content-type': 'application/json' })
      .end('{"partialSuccess":{"rejectedDataPoints":"1","errorMessage":"one is strange"}}'),
  'leads elsewhere': (response, request) =>
    response.writeHead(307, { ...crossOrigin, location: `http://${request.headers.host}/elsewhere` }).end(),
  'says nothing to strangers': (response) => response.writeHead(200).end(),
  'never answers': () => {},
  400: status(400),
  401: status(401),
  403: status(403),
  404: status(404),
  413: status(413),
  429: status(429, { 'retry-after': '21600' }),
  500: status(500),
  502: status(502),
  503: status(503),
  504: status(504),
} as const satisfies Record<string | number, Answer>;

type Fault = keyof typeof faults;

/** What an endpoint may not have understood, or not have said that it did: it comes again. */
const retried: readonly Fault[] = [
  'drops the connection',
  'resets the connection',
  'leads elsewhere',
  'says nothing to strangers',
  429,
  502,
  503,
  504,
];

/** So many attempts go wrong in a way each, then all is well. */
const times = (attempts: number, ...ways: readonly Fault[]) =>
  Array.from({ length: attempts }, (_, index) => ways[index % ways.length]!);

/** Some 40 attempts that go wrong or not, in an order that is the same each time. */
function storm(seed: number): Fault[] {
  let state = seed;
  return Array.from({ length: 40 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const drawn = (state / 2_147_483_648) * retried.length * 1.4;
    return retried[Math.floor(drawn)] ?? 'taken';
  });
}

interface Script {
  readonly name: string;
  /** Whether it also runs in a short run. */
  readonly short?: true;
  /** How the endpoint answers one attempt after the other; afterwards it takes everything. */
  readonly answers?: readonly Fault[];
  readonly days?: number;
  /** Days after them on which nothing is caught, for what waits. */
  readonly rest?: number;
  /** Days, counted from 0, on which nothing can be reached. */
  readonly offline?: readonly [from: number, until: number];
  /** Days that the clock is put ahead by, from a day on, until another. */
  readonly clock?: readonly { readonly from: number; readonly until: number; readonly ahead: number }[];
  /** What is done with the settings in the end. */
  readonly inTheEnd?: 'other token';
  /** How many reports are refused and given up in the end. */
  readonly refused?: number;
  readonly dropped?: readonly [least: number, most: number];
}

const scripts: readonly Script[] = [
  { name: 'an endpoint that takes everything', short: true },
  { name: 'an endpoint that drops connections', short: true, answers: times(4, 'drops the connection') },
  { name: 'an endpoint that resets connections', answers: times(4, 'resets the connection') },
  { name: 'an endpoint that breaks off in its answers', answers: times(3, 'breaks off in its answer') },
  { name: 'an endpoint that is slow', answers: times(3, 'is slow') },
  { name: 'an endpoint that never answers once', answers: ['never answers'] },
  { name: 'an endpoint that asks for six hours', short: true, answers: times(3, 429) },
  { name: 'an endpoint that is refused with 400', short: true, answers: [400], refused: 1 },
  // Those of the days on which nothing was caught as well.
  { name: 'an endpoint that is refused with 400 always', answers: times(50, 400), refused: 7 },
  {
    name: 'an endpoint that is refused with 401 until the token is another',
    answers: times(2, 401),
    inTheEnd: 'other token',
  },
  {
    name: 'an endpoint that is refused with 403 until the token is another',
    answers: times(3, 403),
    inTheEnd: 'other token',
  },
  { name: 'an endpoint that is refused with 404', answers: [404], refused: 1 },
  { name: 'an endpoint that is refused with 413', answers: times(2, 413), refused: 2 },
  { name: 'an endpoint that fails with 500, which must not be repeated', answers: times(2, 500), refused: 2 },
  {
    name: 'an endpoint that fails with 500 until it is set anew',
    short: true,
    answers: times(2, 500),
    inTheEnd: 'other token',
  },
  { name: 'an endpoint that fails with 502', answers: times(4, 502) },
  { name: 'an endpoint that fails with 503', answers: times(4, 503) },
  { name: 'an endpoint that fails with 504', answers: times(4, 504) },
  { name: 'an endpoint that takes part of it', answers: times(3, 'takes part of it') },
  {
    name: 'an endpoint that loses its acknowledgements',
    short: true,
    answers: times(5, 'says nothing to strangers'),
  },
  { name: 'an endpoint that leads elsewhere', answers: times(4, 'leads elsewhere') },
  { name: 'an endpoint that answers 202 and 204', answers: times(4, 'accepted', 'no content') },
  { name: 'an endpoint that does anything', days: 8, rest: 5, answers: storm(1) },
  { name: 'an endpoint that does anything else', days: 8, rest: 5, answers: storm(2) },
  { name: 'an endpoint that is off for 14 days', days: 15, offline: [0, 14] },
  { name: 'an endpoint that is off for 17 days', days: 18, offline: [0, 17], dropped: [1, 3] },
  { name: 'a clock that was a day ahead', short: true, clock: [{ from: 2, until: 3, ahead: 1 }] },
  { name: 'a clock that was ten days ahead', days: 6, clock: [{ from: 2, until: 4, ahead: 10 }] },
  { name: 'a clock that was two days behind', days: 7, clock: [{ from: 3, until: 5, ahead: -2 }] },
  {
    name: 'a clock that jumps to and fro while the endpoint fails',
    days: 8,
    answers: storm(3),
    clock: [
      { from: 2, until: 3, ahead: 3 },
      { from: 4, until: 5, ahead: -3 },
    ],
  },
];

/** What a browser should report, by the rule alone: what belongs to a day that is over goes to the next one. */
class Expectation {
  readonly #days = new Map<string, Map<string, number>>();
  readonly #sealed = new Set<string>();

  #open(moment: number): Map<string, number> {
    for (let time = moment; ; time += dayMs) {
      const day = new Date(time).toISOString().slice(0, 10);
      if (this.#sealed.has(day)) continue;
      const cells = this.#days.get(day) ?? new Map<string, number>();
      this.#days.set(day, cells);
      return cells;
    }
  }

  record(moment: number, cell: string, count: number): void {
    const cells = this.#open(moment);
    cells.set(cell, (cells.get(cell) ?? 0) + count);
  }

  tick(moment: number): void {
    this.#open(moment);
    const today = new Date(moment).toISOString().slice(0, 10);
    for (const day of this.#days.keys()) if (day < today) this.#sealed.add(day);
  }

  /** Clipped sums of the days that are over. */
  sums(): Map<string, number> {
    return new Map(
      [...this.#sealed].map((day) => [
        day,
        [...this.#days.get(day)!.values()].reduce((sum, count) => sum + Math.min(10, count), 0),
      ]),
    );
  }
}

test.describe('@counts', () => {
  let browser: Browser;
  let worker: Worker;
  let page: Page;
  let own: Page;
  let world: IsolatedWorld;
  let now = start;

  test.beforeAll(async ({ server }) => {
    browser = await launch({ headless: true });
    worker = await browser.worker();
    page = await browser.context.newPage();
    await page.goto(`${server.url}?editor=textarea`);
    world = await isolatedWorldOf(page, browser.extensionId);
    own = await openOptions(browser);
  });

  test.afterAll(() => browser.close());

  /** Has it be another time for the background. */
  const setClock = (moment: number) => {
    now = moment;
    return worker.evaluate((time) => {
      Date.now = () => time;
    }, moment);
  };

  /** Lets the background do what is due, and waits until it has sent what it sends. */
  const goOn = async () => {
    expect(await tick(own)).toBe(true);
    await own.evaluate(() => navigator.locks.request('send', () => {}));
  };

  const record = (category: string, count: number) =>
    world.evaluate(`chrome.runtime.sendMessage({ command: 'incident', request: { id: crypto.randomUUID(),
      items: [{ identifier: 'email', category: '${category}', severity: 'medium', action: 'redacted', count: ${count} }] } })`);

  const team = () =>
    own.evaluate(() =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({ command: 'team', request: null }),
    );

  const sumsOf = (bodies: readonly string[]) =>
    new Map(bodies.map((body) => [dayIn(body), findingsIn(body)]));

  async function expectWellFormed({ collected }: TeamCollector): Promise<void> {
    const bodies = collected.map(({ body }) => body);
    for (const body of bodies) {
      expect(schema.safeParse(JSON.parse(body)).error).toBeUndefined();
      for (const form of ['keller', btoa(planted).slice(0, -4), Buffer.from(planted).toString('hex'), 'demo'])
        expect(body.toLowerCase()).not.toContain(form.toLowerCase());
    }
    // The same id is the same bytes, and one day has one id.
    expect(new Set(bodies).size).toBe(new Set(collected.map(({ id }) => id)).size);
    expect(new Set(bodies.map(dayIn)).size).toBe(new Set(bodies).size);
  }

  for (const script of process.env.FULL ? scripts : scripts.filter(({ short }) => short))
    test(script.name, async ({ server }) => {
      const { days = 5, rest = 2, answers = [], offline, clock = [] } = script;
      const attempts: { id: string; fault: Fault; at: number }[] = [];
      const collector = await startTeamCollector({
        answer(response, request) {
          const fault = answers[attempts.length] ?? 'taken';
          attempts.push({ id: collector.collected.at(-1)!.id, fault, at: now });
          faults[fault](response, request);
        },
      });
      await setClock(start);
      await wipe(own);
      await change(own, 'teamEndpoint', collector.endpoint);
      const expected = new Expectation();
      expected.tick(start);
      server.forget();
      let isOffline = false;
      let drawn = 7;
      for (let hour = 0; hour < (days + rest) * 24; hour += 6) {
        const day = Math.floor(hour / 24);
        const ahead = clock.find(({ from, until }) => from <= day && day < until)?.ahead ?? 0;
        const moment = start + hour * hourMs + ahead * dayMs;
        const goesOff = offline !== undefined && offline[0] <= day && day < offline[1];
        if (goesOff !== isOffline) await (goesOff ? collector.stop() : collector.listen());
        isOffline = goesOff;
        await setClock(moment);
        if (day < days) {
          drawn = (drawn * 29 + 11) % 97;
          const category = ['contact', 'bank', 'person'][drawn % 3]!;
          const count = 1 + (drawn % 9);
          await record(category, count);
          expected.record(moment, category, count);
        }
        await goOn();
        expected.tick(moment);
      }
      if (script.inTheEnd) {
        await change(own, 'teamToken', `invented-token-${drawn}`);
        await goOn();
      }
      // Long after a clock that was ahead all that was counted for is over.
      if (clock.some(({ ahead }) => ahead > 0))
        for (let day = days + rest; day < days + 15; day++) {
          await setClock(start + day * dayMs);
          await goOn();
          expected.tick(now);
        }
      await setClock(now + dayMs);
      await goOn();
      expected.tick(now);
      await setClock(now + dayMs);
      await goOn();

      await expectWellFormed(collector);
      const { refused, dropped, waiting } = await team();
      const { reports } = await dump(own);
      const [least, most] = script.dropped ?? [0, 0];
      expect(refused).toBe(script.refused ?? 0);
      expect(dropped).toBeGreaterThanOrEqual(least);
      expect(dropped).toBeLessThanOrEqual(most);
      // The last day is over since the last tick, and not due yet.
      expect(waiting).toBeLessThanOrEqual(1);
      const isRefused = ({ fault }: { fault: Fault }) => typeof fault === 'number';
      const ids = new Set(attempts.filter((attempt) => !isRefused(attempt)).map(({ id }) => id));
      const bodies = collector.collected.filter(({ id }) => ids.has(id)).map(({ body }) => body);
      const missing = new Set(
        reports.filter(({ state }) => state !== 'sent' && state !== 'open').map(({ day }) => day),
      );
      const sums = expected.sums();
      for (const day of missing) sums.delete(day);
      expect([...sumsOf(bodies)].toSorted()).toEqual([...sums].toSorted());
      expect([...sums.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(
        script.refused === 7 ? -1 : 0,
      );
      // What must not be repeated was not, with the same token at the same place.
      const final = attempts.filter(({ fault }) => typeof fault === 'number' && !retried.includes(fault));
      for (const { id, at } of final)
        expect(attempts.filter((attempt) => attempt.id === id && attempt.at > at).length).toBe(
          script.inTheEnd ? 1 : 0,
        );
      for (const { id, fault, at } of attempts)
        if (fault === 429)
          expect(
            attempts.filter((other) => other.id === id && other.at > at && other.at < at + 6 * hourMs),
          ).toEqual([]);
      await collector.stop();
    });

  test('an endpoint whose certificate is by nobody gets not a byte of a report, and another one all', async () => {
    const foreign = await startTeamCollector({ secure: await untrustedCertificate() });
    const trusted = await startTeamCollector();
    await setClock(start);
    await wipe(own);
    await change(own, 'teamEndpoint', foreign.endpoint);
    for (let day = 0; day < 4; day++) {
      await setClock(start + day * dayMs);
      await record('contact', 1 + day);
      await goOn();
    }
    expect(foreign.collected).toEqual([]);
    expect(await team()).toMatchObject({ waiting: 3, refused: 0, dropped: 0 });
    await change(own, 'teamEndpoint', trusted.endpoint);
    for (let day = 4; day < 7; day++) {
      await setClock(start + day * dayMs);
      await goOn();
    }
    await expectWellFormed(trusted);
    const sums = sumsOf(trusted.collected.map(({ body }) => body));
    expect([1, 2, 3, 4].map((day) => sums.get(`2026-03-0${day}`))).toEqual([1, 2, 3, 4]);
    await foreign.stop();
    await trusted.stop();
  });
});

test('@counts a private window is guarded, and leaves no record, no count and no values', async ({
  server,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'sotto-private-'));
  await allowReload(profile);
  const { address, end } = await startChromium(profile);
  const { context, worker, extensionId } = await driveChromium(address);
  await allowInPrivate(context, worker, extensionId);
  const own = await openOptions({ context, extensionId });
  const collector = await startTeamCollector();
  await change(own, 'teamEndpoint', collector.endpoint);
  server.forget();
  const sent = () => server.received.map(({ body }) => JSON.parse(body).text);
  const stored = async () => {
    const { incidents, counts, reports, session } = await dump(own);
    const cells = reports.flatMap((report) => report.cells);
    const vaults = Object.keys(session as object).filter((key) => key.startsWith('vault '));
    return { incidents: incidents.length, counts: counts.length, cells: cells.length, vaults: vaults.length };
  };

  const { page, close } = await openPrivateWindow(
    address,
    own,
    new URL('?editor=textarea&private', server.url).href,
  );
  const isAsked = () => page.evaluate(() => document.querySelector('sotto-layer') !== null);
  await page.bringToFront();
  await page.waitForSelector('textarea');
  await expect(async () => {
    await page.click('textarea', { count: 3 });
    await page.keyboard.type(`write to ${planted}`);
    await page.keyboard.press('Enter');
    await expect.poll(isAsked, { timeout: 2000 }).toBe(true);
  }).toPass({ timeout: 30_000 });
  await page.keyboard.press('Enter');
  await expect.poll(sent).toEqual(['write to [EMAIL_1]']);
  await passDay(own);
  await tick(own);
  expect(await stored()).toEqual({ incidents: 0, counts: 0, cells: 0, vaults: 0 });
  await close();

  // The same elsewhere, so that the test is known to see it.
  const chat = await context.newPage();
  await chat.goto(`${server.url}?editor=textarea`);
  await chat.locator('textarea').click();
  await chat.waitForTimeout(500);
  await chat.keyboard.type(`write to ${planted}`);
  await chat.keyboard.press('Enter');
  const dialog = new SottoDialog(chat);
  await dialog.appears();
  await dialog.click('Redact and send');
  await expect.poll(stored).toEqual({ incidents: 1, counts: 1, cells: 1, vaults: 1 });
  const reports = (await dump(own)).reports.flatMap(({ body }) => body ?? []);
  expect(reports.map(findingsIn)).toEqual([0]);
  await collector.stop();
  await end('SIGKILL');
  await removeProfile(profile);
});
