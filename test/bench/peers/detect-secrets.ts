import { fromPyPi } from './from-pypi';
import type { Peer } from './peer';

const pypi = fromPyPi('detect-secrets', 'detect-secrets');

export const detectSecrets: Peer = {
  name: 'detect-secrets',
  only: 'secrets',
  install: pypi.install,
  run: { as: 'program', command: pypi.command },
};
