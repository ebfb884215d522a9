import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Browser, launch } from '../machine/browser';
import { SottoDialog } from '../machine/dialog';
import { driveChromium } from '../machine/drive-chromium';
import { type IsolatedWorld, isolatedWorldOf } from '../machine/isolated-world';
import { killWorker } from '../machine/kill-worker';
import { removeProfile } from '../machine/remove-profile';
import { startChromium } from '../machine/start-chromium';
import { dump, passDay, put, recordedOf, type StoredReport, tick, wipe } from '../machine/stored';
import { findingsIn, startTeamCollector, taken } from '../machine/team-collector';
import type { DemoServer } from '../pages/demo-server';
import { change, expect, openOptions, test } from './sotto';

/** How often what is killed; of the writes at least so many have to be written without having been acknowledged. */
const kills = process.env.FULL
  ? { writes: 1000, unacknowledged: 20, reports: 300, sealed: 1, browsers: 20 }
  : { writes: 12, unacknowledged: 1, reports: 6, sealed: 0, browsers: 1 };

/** A kill that hits nothing does not count; this is where looking for a hit ends. */
const mostWrites = kills.writes * 10;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** An incident as a page tells of it, with one identifier in it. */
const incident = (id: string, category: string, count = 1) => ({
  id,
  items: [{ identifier: 'email', category, severity: 'medium', action: 'redacted', count }],
});

/** Sends incidents from a page, some milliseconds after one another. Says of each whether it was acknowledged. */
function send(world: IsolatedWorld, incidents: readonly object[], apart = 0): Promise<boolean[]> {
  return world.evaluate(`Promise.all(${JSON.stringify(incidents)}.map(async (request, index) => {
    await new Promise((resolve) => setTimeout(resolve, index * ${apart}));
    return Promise.race([
      chrome.runtime.sendMessage({ command: 'incident', request }).then((answer) => answer?.recorded === true, () => false),
      new Promise((resolve) => setTimeout(resolve, 1000, false)),
    ]);
  }))`);
}

/** Sends one until it is acknowledged, each time as `again` makes it. */
async function deliver(world: IsolatedWorld, again: () => object): Promise<void> {
  while (!(await send(world, [again()]))[0]);
}

test.describe('@kill the background', () => {
  let browser: Browser;
  let page: Page;
  let own: Page;
  let world: IsolatedWorld;

  test.beforeAll(async ({ server }) => {
    browser = await launch({ headless: true });
    page = await browser.context.newPage();
    await page.goto(`${server.url}?editor=textarea`);
    world = await isolatedWorldOf(page, browser.extensionId);
    own = await openOptions(browser);
  });

  test.beforeEach(async ({ server }) => {
    server.forget();
    await wipe(own);
  });

  test.afterAll(() => browser.close());

  const kill = () => killWorker(own, browser.extensionId);

  test(`${kills.writes} times during writes loses and doubles none`, async () => {
    test.setTimeout(process.env.FULL ? 1_200_000 : 120_000);
    let killed = 0;
    let sent = 0;
    let unacknowledged = 0;
    let naiveUnacknowledged = 0;
    const isEnough = () => unacknowledged >= kills.unacknowledged && naiveUnacknowledged > 0;
    while (killed < kills.writes || (!isEnough() && killed < mostWrites)) {
      // So that the background runs, and is killed in the middle of its work.
      await tick(own);
      const ids = Array.from({ length: 4 }, () => crypto.randomUUID());
      // Beside each incident a naive one, which takes a new id for every attempt.
      const naive = ids.map(() => crypto.randomUUID());
      const first = send(
        world,
        ids.flatMap((id, index) => [incident(id, 'contact'), incident(naive[index]!, 'place')]),
        2,
      );
      await pause(Math.random() * 25);
      if (await kill()) killed += 1;
      sent += ids.length;
      const answers = await first;
      const lost = ids.filter((_, index) => !answers[2 * index]);
      const naiveLost = naive.filter((_, index) => !answers[2 * index + 1]);
      if (lost.length + naiveLost.length === 0) continue;
      unacknowledged += (await recordedOf(own, lost)).length;
      naiveUnacknowledged += (await recordedOf(own, naiveLost)).length;
      for (const id of lost) await deliver(world, () => incident(id, 'contact'));
      for (const _ of naiveLost) await deliver(world, () => incident(crypto.randomUUID(), 'place'));
    }
    const { incidents, counts } = await dump(own);
    const countOf = (category: string) => counts.find((count) => count.category === category)?.incidents ?? 0;
    console.log(
      `${sent} incidents, ${killed} kills, ${unacknowledged} written but not acknowledged; naive: ${naiveUnacknowledged}, counted ${countOf('place')}`,
    );
    expect(unacknowledged).toBeGreaterThanOrEqual(kills.unacknowledged);
    expect(countOf('contact')).toBe(sent);
    expect(incidents.length).toBe(sent + countOf('place'));
    // The control: whoever counts attempts counts too many.
    expect(countOf('place')).toBe(sent + naiveUnacknowledged);
  });

  test(`${kills.reports} times while a day is sealed, sent and acknowledged: each is counted once`, async () => {
    test.setTimeout(process.env.FULL ? 1_200_000 : 120_000);
    let killed = 0;
    const killAndCount = async () => {
      if (await kill()) killed += 1;
    };
    let killOnReceipt = false;
    const collector = await startTeamCollector({
      // An endpoint takes its time, so that a kill can come before its answer as well as after.
      async answer(...exchange) {
        if (killOnReceipt) await killAndCount();
        setTimeout(taken, Math.random() * 15, ...exchange);
      },
    });
    await change(own, 'teamEndpoint', collector.endpoint);
    const yesterday = async (): Promise<StoredReport> => {
      const today = new Date().toISOString().slice(0, 10);
      return (await dump(own)).reports.filter(({ day }) => day < today).at(-1)!;
    };
    let recorded = 0;
    let reports = 0;
    let sealedUnacknowledged = 0;
    let receivedUnacknowledged = 0;
    while (killed < kills.reports) {
      const count = 1 + (reports % 13);
      const id = crypto.randomUUID();
      await deliver(world, () => incident(id, 'contact', count));
      recorded += Math.min(10, count);
      reports += 1;
      const begun = performance.now();
      await tick(own);
      const usual = performance.now() - begun;
      await passDay(own);

      // Days are sealed at the end of it.
      const sealing = tick(own);
      await pause(usual * (0.5 + Math.random() * 0.6));
      await killAndCount();
      const isAcknowledged = await sealing;
      if (!isAcknowledged && (await yesterday()).state === 'sealed') sealedUnacknowledged += 1;
      while ((await yesterday()).state !== 'sealed') await tick(own);

      await put(own, 'reports', [{ ...(await yesterday()), notBefore: 0 }]);
      const before = collector.collected.length;
      killOnReceipt = reports % 2 === 0;
      await tick(own);
      if (killOnReceipt) await expect.poll(() => collector.collected.length).toBe(before + 1);
      await pause(Math.random() * 35);
      if (!killOnReceipt) await killAndCount();
      killOnReceipt = false;
      if (collector.collected.length > before && (await yesterday()).state !== 'sent')
        receivedUnacknowledged += 1;
      await expect
        .poll(
          async () => {
            const report = await yesterday();
            if (report.state === 'sealed') await put(own, 'reports', [{ ...report, notBefore: 0 }]);
            await tick(own);
            return report.state;
          },
          { intervals: [30] },
        )
        .toBe('sent');
    }
    const { collected } = collector;
    const unique = new Map(collected.map(({ id, body }) => [id, body]));
    const sumOf = (bodies: readonly string[]) => bodies.map(findingsIn).reduce((sum, one) => sum + one, 0);
    console.log(
      `${reports} reports, ${killed} kills, ${sealedUnacknowledged} sealed and ${receivedUnacknowledged} received but not acknowledged; received ${collected.length}, recorded ${recorded}, summed up naively ${sumOf(collected.map(({ body }) => body))}`,
    );
    expect(sealedUnacknowledged).toBeGreaterThanOrEqual(kills.sealed);
    expect(receivedUnacknowledged).toBeGreaterThan(0);
    expect(unique.size).toBe(reports);
    expect(new Set(collected.map(({ body }) => body)).size).toBe(reports);
    expect(sumOf([...unique.values()])).toBe(recorded);
    // The control: whoever does not tell repetitions apart counts too much.
    expect(sumOf(collected.map(({ body }) => body))).toBeGreaterThan(recorded);
    await collector.stop();
  });

  /** Writes something that is found and sends it redacted; the verdict is what it always is. */
  async function sendRedacted(server: DemoServer): Promise<void> {
    const before = server.received.length;
    const dialog = new SottoDialog(page);
    await page.bringToFront();
    await page.locator('textarea').fill('write to maria.keller@acme-corp.com');
    await page.keyboard.press('Enter');
    await dialog.appears();
    expect(server.received).toHaveLength(before);
    await dialog.click('Redact and send');
    await expect.poll(() => server.received.length).toBe(before + 1);
    expect(JSON.parse(server.received.at(-1)!.body).text).toBe('write to [EMAIL_1]');
  }

  async function openPopup(): Promise<Page> {
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await popup.locator('main').waitFor();
    return popup;
  }

  /** Whether the popup tells of a problem with the records, in these words. */
  async function expectProblem(words: RegExp | null): Promise<void> {
    await expect(async () => {
      const popup = await openPopup();
      const told = popup.getByRole('alert');
      try {
        if (words === null) await expect(told).toHaveCount(0, { timeout: 500 });
        else await expect(told).toHaveText(words, { timeout: 500 });
      } finally {
        await popup.close();
      }
    }).toPass({ timeout: 45_000 });
  }

  const findings = async () => (await dump(own)).counts.reduce((sum, count) => sum + count.findings, 0);

  test('no room left: the verdict is the same, the popup tells, and what was caught is written down later', async ({
    server,
  }) => {
    const session = await browser.context.newCDPSession(own);
    const origin = `chrome-extension://${browser.extensionId}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const nothing = {
      day: '2000-01-01',
      site: 'demo',
      category: 'contact',
      action: 'redacted',
      findings: 0,
      incidents: 0,
    };
    // The browser goes on for a while by what it last knew of the room there is.
    await expect
      .poll(() => put(own, 'counts', [nothing]).then(() => 'room', String), {
        timeout: 30_000,
      })
      .not.toBe('room');
    await sendRedacted(server);
    await expectProblem(/no room left/);
    expect(await findings()).toBe(0);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await expect.poll(findings, { timeout: 45_000 }).toBe(1);
    await expectProblem(null);
  });

  test('records that do not open: the verdict is the same, the popup tells, and wiping makes new ones', async ({
    server,
  }) => {
    await own.evaluate(async () => {
      const done = (request: IDBOpenDBRequest) =>
        new Promise<IDBDatabase>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      await done(indexedDB.deleteDatabase('sotto'));
      // As a later version would leave it.
      (await done(indexedDB.open('sotto', 99))).close();
    });
    await sendRedacted(server);
    await expectProblem(/records do not open/);
    await wipe(own);
    await expect.poll(findings, { timeout: 45_000 }).toBe(1);
    await expectProblem(null);
  });

  test('damaged rows: the verdict is the same, the popup tells, and the counts are right again', async ({
    server,
  }) => {
    await sendRedacted(server);
    await expect.poll(findings).toBe(1);
    const { incidents, counts } = await dump(own);
    await put(own, 'counts', [{ ...counts[0], findings: 'many' }]);
    await put(own, 'incidents', [{ ...incidents[0], id: 'damaged', items: null }]);
    await expectProblem(/damaged part/);
    expect((await dump(own)).counts).toEqual(counts);
    expect((await dump(own)).incidents).toEqual(incidents);
    await put(own, 'counts', [{ ...counts[0], findings: null }]);
    await sendRedacted(server);
    await expect.poll(findings).toBe(2);
    await expectProblem(/damaged part/);
    await sendRedacted(server);
    await expect.poll(findings).toBe(3);
    await expectProblem(null);
  });
});

test.describe('@kill the browser', () => {
  /** Starts a browser on a profile, and has it open the demo chat and the options. */
  async function start(profile: string, chat: string) {
    const started = await startChromium(profile);
    const { context, extensionId } = await driveChromium(started.address);
    const page = await context.newPage();
    await page.goto(chat);
    const own = await openOptions({ context, extensionId });
    return { ...started, page, own, extensionId, world: await isolatedWorldOf(page, extensionId) };
  }

  test(`${kills.browsers} times during writes loses nothing that was acknowledged, and nothing after damage on disk`, async ({
    server,
  }) => {
    test.setTimeout(process.env.FULL ? 900_000 : 120_000);
    const profile = await mkdtemp(join(tmpdir(), 'sotto-killed-'));
    const chat = `${server.url}?editor=textarea`;
    const acknowledged: string[] = [];
    let sent = 0;
    for (let round = 0; round < kills.browsers; round++) {
      const browser = await start(profile, chat);
      expect(await recordedOf(browser.own, acknowledged)).toEqual(acknowledged);
      let isOver = false;
      const writing = (async () => {
        while (!isOver) {
          const ids = Array.from({ length: 3 }, () => crypto.randomUUID());
          sent += ids.length;
          const done = await send(
            browser.world,
            ids.map((id) => incident(id, 'contact')),
            3,
          );
          acknowledged.push(...ids.filter((_, index) => done[index]));
        }
      })().catch(() => {});
      const before = acknowledged.length;
      await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(before + 5);
      await pause(Math.random() * 50);
      await browser.end('SIGKILL');
      isOver = true;
      await writing;
    }
    expect(acknowledged.length).toBeGreaterThan(kills.browsers);

    const last = await start(profile, chat);
    expect(await recordedOf(last.own, acknowledged)).toEqual(acknowledged);
    const { incidents, counts } = await dump(last.own);
    expect(counts.reduce((sum, count) => sum + count.incidents, 0)).toBe(incidents.length);
    console.log(
      `${kills.browsers} browsers killed, ${acknowledged.length} of ${sent} acknowledged, none lost`,
    );
    await last.end('SIGKILL');

    const folder = join(profile, 'Default', 'IndexedDB');
    const [database] = (await readdir(folder)).filter((name) => name.includes(last.extensionId));
    for (const name of await readdir(join(folder, database!))) {
      if (!/\.(?:log|ldb|sst)$|^MANIFEST|-wal$|\.sqlite/.test(name)) continue;
      const path = join(folder, database!, name);
      const bytes = await readFile(path);
      await writeFile(path, bytes.fill(0x5a, Math.min(64, bytes.length >> 1)));
    }
    const damaged = await start(profile, chat);
    await damaged.page.bringToFront();
    await damaged.page.locator('textarea').fill('write to maria.keller@acme-corp.com');
    await damaged.page.keyboard.press('Enter');
    await new SottoDialog(damaged.page).appears();
    const id = crypto.randomUUID();
    await deliver(damaged.world, () => incident(id, 'contact'));
    expect(await recordedOf(damaged.own, [id])).toEqual([id]);
    await damaged.end('SIGKILL');
    await removeProfile(profile);
  });
});
