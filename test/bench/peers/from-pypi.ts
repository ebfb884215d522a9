import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install } from './install';
import { peersFolder } from './peers-folder';

const reader = fileURLToPath(new URL('../reader.py', import.meta.url));

/** Packages of PyPI in a virtual environment that the peers share, and the program that reads with them. */
export function fromPyPi(name: string, ...packages: readonly string[]) {
  const folder = `${peersFolder}/python`;
  const python = `${folder}/bin/python`;
  return {
    install(): void {
      if (!existsSync(python)) install(peersFolder, 'python3', ['-m', 'venv', folder]);
      install(peersFolder, python, [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        ...packages,
      ]);
    },
    command: () => [python, reader, name],
  };
}
