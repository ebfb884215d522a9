import { africanNames } from '../texts/hand-written/african-names';
import { asianNames } from '../texts/hand-written/asian-names';
import { europeanNames } from '../texts/hand-written/european-names';
import { middleEasternNames } from '../texts/hand-written/middle-eastern-names';
import { westernNames } from '../texts/hand-written/western-names';
import type { Names } from './names';

/** Names of origins that lists leave out or have few of. */
export const handWrittenNames: Readonly<Record<string, Names>> = {
  ...africanNames,
  ...asianNames,
  ...europeanNames,
  ...middleEasternNames,
  ...westernNames,
};
