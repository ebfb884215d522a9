import { bars } from './grammar';
import { nameless } from './nameless-en';
import { words } from './words-en';

/** Alternatives at the outer level: those in brackets belong together. */
export const outerBars = (text: string): string[] =>
  bars(text.replace(/\[[^\]]*\]/g, (group) => group.replaceAll('|', '\u0001'))).map((item) =>
    item.replaceAll('\u0001', '|'),
  );

const lists = new Map(
  Object.entries({ ...nameless, ...words }).map(([slot, text]) => [
    slot,
    slot === 'please' ? text.split('|') : outerBars(text),
  ]),
);

/** Alternatives for a slot. */
export const vocabulary = (_lang: string, slot: string): readonly string[] | undefined => lists.get(slot);
