import type { Entry } from './entry';
import { names } from './names';

/** Family names of the world. */
export const family = (): Entry[] => names('family');
