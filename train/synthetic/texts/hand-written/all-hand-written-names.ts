import type { Names } from '../name-lists';
import { africanNames } from './african-names';
import { asianNames } from './asian-names';
import { europeanNames } from './european-names';
import { middleEasternNames } from './middle-eastern-names';

/** Names of origins that lists leave out or have few of. */
export const allHandWrittenNames: Readonly<Record<string, Names>> = {
  ...africanNames,
  ...asianNames,
  ...europeanNames,
  ...middleEasternNames,
};
