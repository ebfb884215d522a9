import { fileURLToPath } from 'node:url';
import { LineProcess } from './line-process';
import type { Peer, Running } from './peers/peer';

const reader = fileURLToPath(new URL('reader.ts', import.meta.url));

/** Starts a detector that is installed, in a process of its own. */
export async function start({ name, run }: Peer): Promise<Running> {
  if (run.as === 'other') return run.start();
  const command = run.as === 'program' ? run.command() : [process.execPath, '--import', 'tsx', reader, name];
  return LineProcess.start(command);
}
