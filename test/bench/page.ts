import type { CDPSession, Page } from '@playwright/test';
import { type Browser, launch } from '../machine/browser';
import { buildPage } from '../pages/build-page';
import { startDemoServer } from '../pages/demo-server';
import { median, round } from './speed';

/** How often each figure is taken, in turns with and without the guard. */
const turns = 5;

/** How many changes of a page are made, and how many at once. */
const mutations = { all: 100_000, batch: 1000 };

const routes = 1000;

/** What a page costs. */
interface Cost {
  /** Longest of a hundred blocks of a thousand changes each, the worst one left out, in milliseconds. */
  readonly mutationsP99Ms: number;
  /** What the heap grew by in a thousand changes of route, in kilobytes. */
  readonly routesKb: number;
  /** What the extension's scripts ran for while a page without a message box was loaded and left alone for a second. */
  readonly idleMs: number;
}

async function mutationsP99(page: Page): Promise<number> {
  return page.evaluate(async ({ all, batch }) => {
    const times: number[] = [];
    for (let done = 0; done < all; done += batch) {
      const start = performance.now();
      for (let i = 0; i < batch; i += 2) {
        const added = document.createElement('p');
        document.body.append(added);
        added.remove();
      }
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b).at(-2) ?? 0;
  }, mutations);
}

async function heapKb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1000;
}

async function routesGrowth(page: Page, session: CDPSession): Promise<number> {
  const change = (times: number) =>
    page.evaluate(async (count) => {
      const form = document.querySelector('form')!;
      const place = form.parentElement!;
      for (let route = 0; route < count; route++) {
        history.replaceState(null, '', `/chat/${route}`);
        form.remove();
        await new Promise((resolve) => setTimeout(resolve));
        place.append(form);
      }
    }, times);
  await change(routes / 10);
  const before = await heapKb(session);
  await change(routes);
  return (await heapKb(session)) - before;
}

/** Self time of the extension's scripts by their addresses, in a page without a message box. */
async function idleMs(page: Page, session: CDPSession, url: string): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await page.goto(url);
  await page.waitForTimeout(1000);
  const { profile } = await session.send('Profiler.stop');
  const own = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:'))
      .map(({ id }) => id),
  );
  const spent = (profile.samples ?? []).reduce(
    (sum, id, index) => sum + (own.has(id) ? (profile.timeDeltas?.[index] ?? 0) : 0),
    0,
  );
  return spent / 1000;
}

async function costOf(browser: Browser, host: string): Promise<Cost> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await page.goto(`${host}?editor=textarea`);
  await page.locator('textarea').click();
  await page.waitForTimeout(1000);
  const mutationsP99Ms = await mutationsP99(page);
  const routesKb = await routesGrowth(page, session);
  const idle = await idleMs(page, session, `${host}nothing`);
  await page.close();
  return { mutationsP99Ms, routesKb, idleMs: idle };
}

/** Prints what the guard costs a page beside the same page without it: compare figures of one run only. */
async function main(): Promise<void> {
  await buildPage('demo');
  const server = await startDemoServer(0, { '/nothing': '<!doctype html><title>Nothing</title><p>Nothing' });
  const browser = await launch({ headless: true });
  const hosts = { guarded: server.url, 'not guarded': server.url.replace('sotto-demo', 'other') };
  const costs = new Map(Object.keys(hosts).map((name) => [name, [] as Cost[]]));
  for (let turn = 0; turn < turns; turn++)
    for (const [name, host] of Object.entries(hosts)) costs.get(name)?.push(await costOf(browser, host));
  const middle = (some: readonly Cost[], name: keyof Cost) => round(median(some.map((cost) => cost[name])));
  console.table(
    Object.fromEntries(
      [...costs].map(([name, some]) => [
        name,
        {
          'ms p99 for 1,000 of 100,000 changes': middle(some, 'mutationsP99Ms'),
          'kB after 1,000 routes': middle(some, 'routesKb'),
          'ms of ours in a page without a message box': middle(some, 'idleMs'),
        },
      ]),
    ),
  );
  await browser.close();
  await server.close();
}

await main();
