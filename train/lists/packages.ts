import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Role = 'given' | 'family';

/** A list of names from one source, all of one origin. */
export interface Block {
  readonly source: string;
  readonly origin: string;
  readonly role: Role;
  /** Each name with the number of its bearers, or 0 where the source only lists it. */
  readonly words: readonly (readonly [string, number])[];
}

export interface PythonPackages {
  readonly names: readonly Block[];
  readonly words: Readonly<Record<string, readonly (readonly [string, number])[]>>;
  readonly streets: Readonly<Record<string, readonly string[]>>;
  readonly states: Readonly<Record<string, readonly string[]>>;
  readonly cities: readonly (readonly [string, string, number, readonly string[]])[];
}

const folder = 'node_modules/.cache/sotto-lists';
const root = new URL('../../', import.meta.url);

/** Path of a file below the project's folder. */
export const file = (path: string) => fileURLToPath(new URL(path, root));

export const json = <T>(path: string): T => JSON.parse(readFileSync(file(path), 'utf8')) as T;

/** Where what `export.py` printed is kept, until it or the versions change. */
function keptPath(): string {
  const hash = createHash('sha256');
  for (const path of ['train/lists/export.py', 'train/requirements.txt'])
    hash.update(readFileSync(file(path)));
  return `${folder}/${hash.digest('hex').slice(0, 16)}.json`;
}

/** Whether the Python packages were read before, so that none have to be installed. */
export const hasPythonPackages = (): boolean => existsSync(file(keptPath()));

let read: PythonPackages | undefined;

/** What `export.py` reads from the packages of `requirements.txt`. */
export function pythonPackages(): PythonPackages {
  if (read) return read;
  const kept = keptPath();
  if (!existsSync(file(kept))) {
    const python = process.env.PYTHON ?? 'python3';
    const text = execFileSync(python, [file('train/lists/export.py')], {
      maxBuffer: 2 ** 29,
      encoding: 'utf8',
    });
    mkdirSync(file(folder), { recursive: true });
    writeFileSync(file(kept), text);
  }
  read = json<PythonPackages>(kept);
  return read;
}
