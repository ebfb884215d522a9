import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { app } from './app';
import { type Database, openDatabase } from './database';
import { takeDuty } from './duty';
import { forward } from './forward';
import { log } from './log';
import { releaseDays } from './release';
import { type Settings, settingsFrom } from './settings';

const minuteMs = 60_000;

/** How long requests that are running may go on after the order to end. */
const graceMs = 10_000;

let settings: Settings;
try {
  settings = settingsFrom(process.env);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(2);
}

let database: Database;
try {
  database = await openDatabase(settings.DATABASE_URL);
} catch (error) {
  // Not the error itself, which may name the address and the password in it.
  const { code, name } = error as NodeJS.ErrnoException;
  log('database not opened', { reason: code || name });
  process.exit(1);
}
let ending = false;

const server = serve(
  {
    hostname: settings.HOST,
    port: settings.PORT,
    fetch: app({
      database,
      settings,
      style: readFileSync(new URL('./style.css', import.meta.url), 'utf8'),
      now: Date.now,
      ending: () => ending,
    }).fetch,
    serverOptions: {
      maxHeaderSize: 8_192,
      headersTimeout: 5_000,
      requestTimeout: 10_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 2_000,
    },
  },
  ({ port }: AddressInfo) => log('listening', { host: settings.HOST, port }),
) as Server;
server.maxConnections = 2_000;

/** Releases what is due and forwards what is released, if it is this instance's turn. */
async function work(): Promise<void> {
  if (!(await takeDuty(database, 'release', Date.now(), minuteMs - 1_000))) return;
  const started = Date.now();
  const releases = await releaseDays(database, settings, started);
  if (releases > 0) log('released', { releases, ms: Date.now() - started });
  await forward(database, settings, Date.now());
}

let working = Promise.resolve();
function turn(): void {
  working = working
    .then(work)
    .catch((error: NodeJS.ErrnoException) => log('work failed', { reason: error.code || error.name }));
}
turn();
const turns = setInterval(turn, minuteMs);

async function end(signal: string): Promise<void> {
  if (ending) return;
  ending = true;
  log('ending', { signal });
  clearInterval(turns);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  // A connection that is kept alive is idle only once its last request is answered.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(cut);
  clearInterval(sweep);
  await working;
  await database.destroy();
}
process.once('SIGTERM', end);
process.once('SIGINT', end);
