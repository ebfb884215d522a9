import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { extensionFolder } from './browser';

/** Where Debian's Chromium looks for policy. */
const folder = '/etc/chromium/policies/managed';
const file = `${folder}/sotto-test.json`;

const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

function run(command: readonly string[], input = ''): boolean {
  const [name = '', ...args] = [...sudo, ...command];
  return spawnSync(name, args, { input, stdio: ['pipe', 'ignore', 'ignore'] }).status === 0;
}

/** The id Chromium gives an unpacked extension: the SHA-256 of its path, sixteen bytes, written from a to p. */
function idOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Sets the managed policy of the extension in a folder for all of this machine. False where that is not possible. */
export function writePolicy(policy: object, extension = extensionFolder): boolean {
  const content = JSON.stringify({ '3rdparty': { extensions: { [idOf(extension)]: policy } } });
  return run(['mkdir', '-p', folder]) && run(['tee', file], content);
}

/** Takes it away again. */
export function removePolicy(): void {
  run(['rm', '-f', file]);
}
