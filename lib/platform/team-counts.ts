import { dayOf } from '../incidents/count';
import { outcomeOf, reportOf } from '../incidents/report';
import type { Database, StoredReport } from './database';
import type { TeamState } from './messages';
import { countsSince } from './records';

const dayMs = 86_400_000;

/** A report that nobody took within two weeks is given up. */
const longestWaitMs = 14 * dayMs;

const firstRetryMs = 60_000;
const lastRetryMs = 6 * 3_600_000;

/** Notes that this day was counted with an endpoint set; days before never are reported. */
export async function openDay(database: Database, now: number): Promise<void> {
  const day = dayOf(now);
  const transaction = database.transaction('reports', 'readwrite');
  if ((await transaction.store.getKey(day)) === undefined)
    void transaction.store.add({
      day,
      id: crypto.randomUUID(),
      body: null,
      state: 'open',
      attempts: 0,
      notBefore: 0,
    });
  await transaction.done;
}

/** Turns every open day that is over into the exact bytes of its report, to be sent at a random time within a day. */
export async function sealDays(database: Database, now: number, version: string): Promise<void> {
  const today = dayOf(now);
  const transaction = database.transaction(['reports', 'counts'], 'readwrite');
  const reports = transaction.objectStore('reports');
  for (const report of await reports.getAll()) {
    if (report.state !== 'open' || report.day >= today) continue;
    const counts = await transaction.objectStore('counts').index('day').getAll(report.day);
    const body = reportOf(report.day, counts, report.id, version);
    void reports.put({ ...report, body, state: 'sealed', notBefore: now + Math.random() * dayMs });
  }
  await transaction.done;
}

/**
 * Sends the sealed reports whose time has come, one after the other. Resolves to why sending stopped, or nothing.
 * What could not be delivered is tried again with growing pauses, byte for byte the same.
 */
export async function sendReports(database: Database, endpoint: string, now: number): Promise<string | null> {
  for (const report of await database.getAll('reports')) {
    if (report.state !== 'sealed' || report.body === null || report.notBefore > now) continue;
    if (now - Date.parse(`${report.day}T00:00:00Z`) > longestWaitMs + dayMs) {
      await database.put('reports', { ...report, body: null, state: 'dropped' });
      continue;
    }
    const answer = await post(endpoint, report.body);
    const outcome = outcomeOf(answer?.status ?? null);
    if (outcome === 'stop') return `HTTP ${answer?.status}`;
    await database.put(
      'reports',
      outcome === 'sent' ? { ...report, state: 'sent' } : later(report, now, answer),
    );
  }
  return null;
}

async function post(endpoint: string, body: string): Promise<Response | null> {
  try {
    return await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    });
  } catch {
    return null;
  }
}

/** The same report with its next time: what the endpoint asked for, else a random part of a growing pause. */
function later(report: StoredReport, now: number, answer: Response | null): StoredReport {
  const asked = Number(answer?.headers.get('retry-after'));
  const pause = Math.min(lastRetryMs, firstRetryMs * 2 ** report.attempts);
  const wait = asked > 0 ? asked * 1000 : Math.random() * pause;
  return { ...report, attempts: report.attempts + 1, notBefore: now + wait };
}

/** What the popup shows: the running day as it would be reported, and how the others fare. */
export async function teamState(
  database: Database,
  endpoint: string | null,
  now: number,
  version: string,
  stopped: string | null,
): Promise<TeamState> {
  const reports = await database.getAll('reports');
  const day = dayOf(now);
  const open = reports.find((report) => report.day === day);
  return {
    host: endpoint === null ? null : new URL(endpoint).host,
    next: endpoint && open ? reportOf(day, await countsSince(database, day), open.id, version) : null,
    waiting: reports.filter(({ state }) => state === 'sealed').length,
    dropped: reports.filter(({ state }) => state === 'dropped').length,
    stopped,
  };
}
