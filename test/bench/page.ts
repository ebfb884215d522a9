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

/** Self time of the extension's scripts while something goes on in a page, in milliseconds. */
async function ownMs(session: CDPSession, during: () => Promise<unknown>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await during();
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

/** What our scripts run for in a page without a message box. */
function idleMs(page: Page, session: CDPSession, url: string): Promise<number> {
  return ownMs(session, async () => {
    await page.goto(url);
    await page.waitForTimeout(1000);
  });
}

/** What a person waits for, in milliseconds. */
interface Waits {
  /** From the key to the next picture, which has the question in it; the browser rounds to 8 ms. */
  readonly question: number;
  /** From the last letter to the picture with its underline. */
  readonly underline: number;
  /** What our scripts run for with each piece of an answer that has a placeholder in it. */
  readonly piece: number;
  /** Until the popup says whether the page is guarded. */
  readonly popup: number;
}

/** So many pieces is an answer written in. */
const pieces = 200;

async function waitsOf(browser: Browser, host: string): Promise<Waits> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await page.goto(`${host}?editor=textarea`);
  await page.locator('textarea').click();
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const waits: Record<string, number> = {};
    Reflect.set(window, 'waits', waits);
    let typed = 0;
    addEventListener('input', () => {
      typed = performance.now();
    });
    new MutationObserver(() => {
      if (waits.underline || !document.querySelector('sotto-review')) return;
      requestAnimationFrame(() => {
        waits.underline = performance.now() - typed;
      });
    }).observe(document.documentElement, { childList: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') waits.question = entry.duration;
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.keyboard.type('My mail is maria.keller@acme-corp.com', { delay: 20 });
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(700);
  const { question = 0, underline = 0 } = await page.evaluate(() => Reflect.get(window, 'waits'));
  // "Redact and send" has the focus.
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1500);
  const spent = await ownMs(session, () =>
    page.evaluate(async (count) => {
      const answer = document.createElement('div');
      answer.className = 'message answer';
      document.querySelector('main')!.append(answer);
      const node = answer.appendChild(document.createTextNode(''));
      for (let piece = 0; piece < count; piece++) {
        node.appendData(piece % 4 === 3 ? ' [EMAIL_1]' : ' and so on');
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, pieces),
  );
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.locator('main').waitFor();
  const popup = await page.evaluate(
    () =>
      performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint')
        ?.startTime ?? 0,
  );
  await page.close();
  return { question, underline, piece: spent / pieces, popup };
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

/**
 * Prints what the guard costs a page beside the same page without it, and what a person waits for: compare figures of one
 * run only.
 */
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
  const waits: Waits[] = [];
  for (let turn = 0; turn < turns; turn++) waits.push(await waitsOf(browser, server.url));
  const wait = (name: keyof Waits) => round(median(waits.map((some) => some[name])));
  console.table({
    'what a person waits for': {
      'ms from Enter to the question': wait('question'),
      'ms from a letter to its underline': wait('underline'),
      'ms of ours for each piece of an answer': wait('piece'),
      'ms until the popup is there': wait('popup'),
    },
  });
  await browser.close();
  await server.close();
}

await main();
