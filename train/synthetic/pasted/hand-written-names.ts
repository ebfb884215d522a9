import type { Names } from './names';
import { africanNames } from './names/african-names';
import { asianNames } from './names/asian-names';
import { europeanNames } from './names/european-names';
import { middleEasternNames } from './names/middle-eastern-names';
import { westernNames } from './names/western-names';

/** Names of origins that lists leave out or have few of. */
export const handWrittenNames: Readonly<Record<string, Names>> = {
  ...africanNames,
  ...asianNames,
  ...europeanNames,
  ...middleEasternNames,
  ...westernNames,
};
