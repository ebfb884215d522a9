import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
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
export function idOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Sets the managed policy of the extension in a folder for all of this machine. False where that is not possible. */
export function writePolicy(policy: object, extension = extensionFolder): boolean {
  return writePolicies({ [extension]: policy });
}

/** The same for extensions in several folders. */
export function writePolicies(byFolder: Readonly<Record<string, object>>): boolean {
  const extensions = Object.entries(byFolder).map(([path, policy]) => [idOf(path), policy]);
  return writePolicyFile(JSON.stringify({ '3rdparty': { extensions: Object.fromEntries(extensions) } }));
}

/** The same with a whole file. */
export function writePolicyFile(content: string): boolean {
  return run(['mkdir', '-p', folder]) && run(['tee', file], content);
}

/** Takes it away again. */
export function removePolicy(): void {
  run(['rm', '-f', file]);
}

/** Where Firefox looks for policy; it reads one file alone. */
const ofFirefox = '/etc/firefox/policies/policies.json';

/** Sets the whole policy of Firefox. False where that is not possible, or somebody else has set one. */
export function writeFirefoxPolicy(content: string): boolean {
  if (existsSync(ofFirefox) && !isOurs) return false;
  isOurs = run(['mkdir', '-p', dirname(ofFirefox)]) && run(['tee', ofFirefox], content);
  return isOurs;
}

let isOurs = false;

/** Takes it away again. */
export function removeFirefoxPolicy(): void {
  if (isOurs) run(['rm', '-f', ofFirefox]);
  isOurs = false;
}
