import type { IDBPObjectStore } from 'idb';
import { dayOf, daysBefore } from '../incidents/count';
import { addCells, type Cell, outcomeOf, reportOf } from '../incidents/report';
import type { TeamState } from '../incidents/team-state';
import type { Database, Records, StoredReport } from './database';
import { postUnnamed } from './post-unnamed';
import { sound } from './sound';

const dayMs = 86_400_000;

/** A report that nobody took within two weeks is given up. */
const longestWaitMs = 14 * dayMs;

const firstRetryMs = 60_000;
const lastRetryMs = 6 * 3_600_000;

/** An endpoint that does not answer for so long counts as not reached. */
const longestAnswerMs = 20_000;

/** So many reports are kept that are sent or given up, for a person to look at. */
const keptReports = 30;

/** Where reports go, and with which token. */
export interface TeamAddress {
  readonly endpoint: string;
  readonly token: string | null;
}

type Reports = Pick<IDBPObjectStore<Records, ['reports'], 'reports', 'readwrite'>, 'getAll' | 'put'>;

/**
 * The report that something counted now goes into: that of the day, or of the next day whose report is not sealed yet,
 * where the clock was put back. So there is one report for a day, whatever the clock does.
 */
async function openReport(reports: Pick<Reports, 'getAll'>, now: number): Promise<StoredReport> {
  for (let day = dayOf(now); ; day = daysBefore(day, -1)) {
    const [report] = sound('reports', await reports.getAll(day));
    if (report?.state === 'open') return report;
    if (report === undefined)
      return {
        day,
        id: crypto.randomUUID(),
        cells: [],
        body: null,
        state: 'open',
        attempts: 0,
        notBefore: 0,
        refusal: null,
      };
  }
}

/** Adds to the running report, within the transaction that records what is counted. */
export async function countForTeam(reports: Reports, added: readonly Cell[], now: number): Promise<void> {
  const report = await openReport(reports, now);
  await reports.put({ ...report, cells: addCells(report.cells, added) });
}

/** Notes that this day was active with an endpoint set. */
export async function openDay(database: Database, now: number): Promise<void> {
  const transaction = database.transaction('reports', 'readwrite');
  await countForTeam(transaction.store, [], now);
  await transaction.done;
}

/** Turns every open day that is over into the exact bytes of its report, to be sent at a random time within a day. */
export async function sealDays(database: Database, now: number, version: string): Promise<void> {
  const today = dayOf(now);
  const transaction = database.transaction('reports', 'readwrite', { durability: 'strict' });
  for (const report of sound('reports', await transaction.store.getAll())) {
    if (report.state !== 'open' || report.day >= today) continue;
    const body = reportOf(report.day, report.cells, report.id, version);
    const notBefore = now + Math.random() * dayMs;
    void transaction.store.put({ ...report, cells: [], body, state: 'sealed', notBefore });
  }
  await transaction.done;
}

/**
 * Sends the sealed reports whose time has come, one after the other, until one of them is not taken. What could not be
 * delivered is tried again with growing pauses, byte for byte the same; what is refused is not, unless
 * `sendRefusedAgain` says so.
 */
export async function sendReports(database: Database, address: TeamAddress, now: number): Promise<void> {
  for (const report of sound('reports', await database.getAll('reports'))) {
    const { state, day, body } = report;
    if ((state !== 'sealed' && state !== 'refused') || body === null) continue;
    if (now - Date.parse(`${day}T00:00:00Z`) > longestWaitMs + dayMs) {
      await change(database, report, { body: null, state: 'dropped' });
      continue;
    }
    if (state !== 'sealed' || report.notBefore > now) continue;
    const answer = await post(address, body);
    const outcome = outcomeOf(answer?.status ?? null);
    if (outcome === 'sent') await change(database, report, { state: 'sent' });
    else if (outcome === 'retry') await change(database, report, later(report, now, answer));
    else await change(database, report, { state: 'refused', refusal: answer?.status ?? null });
    if (outcome !== 'sent') return;
  }
}

/** Another endpoint or token: what the last one refused may be sent. */
export async function sendRefusedAgain(database: Database): Promise<void> {
  for (const report of await database.getAll('reports'))
    if (report.state === 'refused') await change(database, report, { state: 'sealed', refusal: null });
}

/** Forgets reports that are sent or given up, but for the last of them. */
export async function forgetReports(database: Database): Promise<void> {
  const transaction = database.transaction('reports', 'readwrite');
  const done = (await transaction.store.getAll()).filter(
    ({ state }) => state === 'sent' || state === 'dropped',
  );
  for (const { day } of done.slice(0, -keptReports)) void transaction.store.delete(day);
  await transaction.done;
}

/** Changes a report, unless it was deleted meanwhile. */
async function change(
  database: Database,
  { day, id }: StoredReport,
  changes: Partial<StoredReport>,
): Promise<void> {
  const transaction = database.transaction('reports', 'readwrite', { durability: 'strict' });
  const report = await transaction.store.get(day);
  if (report?.id === id) void transaction.store.put({ ...report, ...changes });
  await transaction.done;
}

async function post({ endpoint, token }: TeamAddress, body: string): Promise<Response | null> {
  try {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    return await postUnnamed({ url: endpoint, headers, body }, AbortSignal.timeout(longestAnswerMs));
  } catch {
    return null;
  }
}

/** When a report is tried again: after what the endpoint asked for, else a random part of a growing pause. */
function later({ attempts }: StoredReport, now: number, answer: Response | null): Partial<StoredReport> {
  const pause = Math.min(lastRetryMs, firstRetryMs * 2 ** attempts);
  const wait = askedPause(answer?.headers.get('retry-after') ?? '', now) ?? Math.random() * pause;
  return { attempts: attempts + 1, notBefore: now + wait };
}

/** What `Retry-After` asks for, in milliseconds and at most a day. @see RFC 9110, 10.2.3: seconds or a date */
function askedPause(header: string, now: number): number | null {
  const asked = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return asked > 0 ? Math.min(asked, dayMs) : null;
}

/** The running day as it would be reported, and how the others fare. */
export async function teamState(
  database: Database,
  endpoint: string | null,
  now: number,
  version: string,
): Promise<TeamState> {
  const { store } = database.transaction('reports');
  const open = await openReport(store, now);
  const reports = sound('reports', await store.getAll());
  const inState = (state: StoredReport['state']) => reports.filter((report) => report.state === state);
  return {
    host: endpoint === null ? null : new URL(endpoint).host,
    next: endpoint && reportOf(open.day, open.cells, open.id, version),
    sent: inState('sent')
      .flatMap(({ body }) => body ?? [])
      .toReversed(),
    waiting: inState('sealed').length,
    refused: inState('refused').length,
    dropped: inState('dropped').length,
    refusal: inState('refused').at(-1)?.refusal ?? null,
  };
}
