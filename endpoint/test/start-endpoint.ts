import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, newToken } from '../src/grant';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** An endpoint in a process of its own, as it is run (made by npm run build). */
export interface RunningEndpoint {
  readonly address: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** What it logged so far. */
  log(): string;
  /** Resolves to the exit code, null after a kill. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** A reporting token of team `acme`, a viewer's token for all teams, and settings that know both. */
export function newTokens() {
  const [reporter, viewer] = [newToken(), newToken()];
  const environment = { TEAM_TOKENS: `acme:${hashOf(reporter)}`, VIEWER_TOKENS: `*:${hashOf(viewer)}` };
  return { reporter, viewer, environment };
}

/** How `npm start` runs it. */
export function startCommand(): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts.start;
}

/** Starts the built endpoint. */
export async function startEndpoint(
  environment: Readonly<Record<string, string>>,
  port = 0,
): Promise<RunningEndpoint> {
  const [, ...command] = startCommand().split(' ');
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const listening = await new Promise<number>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      log += chunk;
      const [, port] = /"listening".*"port":(\d+)/.exec(log) ?? [];
      if (port) resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`The endpoint ended: ${log}`)));
  });
  return {
    address: `http://127.0.0.1:${listening}`,
    port: listening,
    process: child,
    log: () => log,
    stop(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
