import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Runs an installer in a folder; throws with the last line it complained with. */
export function install(
  folder: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): void {
  mkdirSync(folder, { recursive: true });
  const { status, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 600_000,
  });
  if (status === 0) return;
  const complaint = (stderr ?? '').trim().split('\n').at(-1)?.slice(0, 160);
  throw new Error(`${command} ${args[0]}: ${error?.message ?? (complaint || `exit ${status}`)}`);
}
