import type { Category } from '../detect/finding';

/**
 * What stands in a text instead of a value: a numbered placeholder; something invented of the same form; its ends; or
 * what it is one of many of. The first two lead back to the value.
 */
export const redactionStyles = ['placeholder', 'surrogate', 'mask', 'generalisation'] as const;

export type RedactionStyle = (typeof redactionStyles)[number];

/** Styles of single values that a person chose. */
export type ChosenStyles = ReadonlyMap<string, RedactionStyle>;

const all = redactionStyles;
const noGeneralisation = ['placeholder', 'surrogate', 'mask'] as const;
const noSurrogate = ['placeholder', 'mask', 'generalisation'] as const;
const ends = ['placeholder', 'mask'] as const;

/** The styles that a category can take. Where one makes nothing of a value, a placeholder stands for it. */
export const stylesOf: Readonly<Record<Category, readonly RedactionStyle[]>> = {
  credential: ends,
  card: noGeneralisation,
  bank: noGeneralisation,
  'national-id': ends,
  health: ends,
  contact: noGeneralisation,
  person: noGeneralisation,
  'birth-date': all,
  address: noSurrogate,
  place: ends,
  organisation: noGeneralisation,
  network: all,
  vehicle: ends,
  money: noSurrogate,
  'own-term': ends,
  'not-inspected': ['placeholder'],
};
