import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of the test's own. */
export interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL with nothing in it. Resolves to the reason, in words, where there is none.
 * @param durable whether what it says is stored is on disk, as it ought to be outside tests
 */
export async function startPostgres(durable = false): Promise<Postgres | string> {
  const programs = findPrograms();
  if (programs === null) return 'no PostgreSQL: apt-get install postgresql';
  const owner = unprivilegedUser();
  if (owner === null) return 'PostgreSQL does not run as root, and there is no user postgres';
  const folder = mkdtempSync(join(tmpdir(), 'sotto-postgres-'));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid!);
  const options = { ...owner, cwd: folder };
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', join(folder, 'data'), '-A', 'trust', '-U', 'sotto', '--no-sync', '-E', 'UTF8', '--locale=C'],
    options,
  );
  if (made.status !== 0) return `initdb failed: ${made.stderr}`;
  const port = await freePort();
  const server = spawn(
    join(programs, 'postgres'),
    [
      '-D',
      join(folder, 'data'),
      '-p',
      String(port),
      '-k',
      folder,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `fsync=${durable ? 'on' : 'off'}`,
    ],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await new Promise<void>((ready, failed) => {
    let output = '';
    server.stderr.on('data', (chunk) => {
      output += chunk;
      if (output.includes('ready to accept connections')) ready();
    });
    server.once('exit', () => failed(new Error(output)));
  });
  return {
    url: `postgres://sotto@127.0.0.1:${port}/postgres`,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Where Debian's packages put initdb, newest version last. */
function findPrograms(): string | null {
  try {
    const versions = readdirSync('/usr/lib/postgresql').toSorted((a, b) => Number(a) - Number(b));
    return versions.length > 0 ? `/usr/lib/postgresql/${versions.at(-1)}/bin` : null;
  } catch {
    return null;
  }
}

/** Whom to run it as: ourselves, or the packages' own user if we are root. */
function unprivilegedUser(): { uid?: number; gid?: number } | null {
  if (process.getuid?.() !== 0) return {};
  const number = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  const [uid, gid] = [number('-u'), number('-g')];
  return uid > 0 && gid > 0 ? { uid, gid } : null;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
