import type { Entry } from './entry';
import { names } from './names';

/** Given names of the world. */
export const given = (): Entry[] => names('given');
