import type { FindingKind } from '../../detect/finding';
import { emailSurrogate, phoneSurrogate } from './contact-surrogates';
import { dateSurrogate } from './date-surrogate';
import { firmSurrogate, type NameWordMap, nameSurrogate } from './name-surrogate';
import {
  cardSurrogate,
  ibanSurrogate,
  ipv4Surrogate,
  ipv6Surrogate,
  macSurrogate,
} from './number-surrogates';

/** What surrogates of one conversation have in common. */
export interface Surroundings {
  /** Words of names that have their surrogates already. */
  readonly names: NameWordMap;
  /** By how many days dates are shifted, so that what lies between them stays. */
  readonly days: number;
  /** Whether a text or word may be used: it stands for nothing else, here or on the page. */
  isFree(text: string): boolean;
}

/** So many are tried of one kind before a placeholder has to do. */
const mostTries = 10_000;

/**
 * Something of the same form that belongs to nobody: of ranges that are kept for documents, films and tests, or made up.
 * Nothing where there is none (any more).
 */
export function surrogateFor(
  value: string,
  { id, category }: Pick<FindingKind, 'id' | 'category'>,
  surroundings: Surroundings,
): string | null {
  const { names, days, isFree } = surroundings;
  if (category === 'person') return nameSurrogate(value, names, isFree);
  if (category === 'organisation') return firmSurrogate(value, isFree);
  if (category === 'birth-date') {
    const date = dateSurrogate(value, days);
    return date !== null && isFree(date) ? date : null;
  }
  const make = counted[id];
  for (let nth = 0; make && nth < mostTries; nth++) {
    const surrogate = make(value, nth);
    if (surrogate === null || isFree(surrogate)) return surrogate;
  }
  return null;
}

/** Kinds whose surrogates are taken in turn. */
const counted: Readonly<Record<string, (value: string, nth: number) => string | null>> = {
  email: (_, nth) => emailSurrogate(nth),
  phone: phoneSurrogate,
  card: cardSurrogate,
  iban: ibanSurrogate,
  ipv4: (_, nth) => ipv4Surrogate(nth),
  ipv6: (_, nth) => ipv6Surrogate(nth),
  'mac-address': macSurrogate,
};
