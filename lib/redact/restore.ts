import { placeholderLabels, type Vault } from './vault';

/** A placeholder or surrogate in a text, and the value that it stands for. In UTF-16 code units. */
export interface Restoration {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const label = [...placeholderLabels]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replace('_', '(?:\\\\?[_ -])'))
  .join('|');

/**
 * A placeholder as models write it: in any case, with escapes of Markdown, in brackets of another language, with an
 * ending inside; without brackets only as it was, as code has it.
 */
const written = new RegExp(
  `\\\\?[[［【〔〖](${label})\\\\?[_ -]{0,2}(\\d{1,4})(['’]?\\p{L}{0,3})\\\\?[\\]］】〕〗]|(?<![\\p{L}\\p{N}_[［【〔〖])([A-Z]{2,12}(?:_[A-Z]{2,6})?)_(\\d{1,4})(?![\\p{L}\\p{N}_])`,
  'giu',
);

/** Where placeholders and surrogates of a vault stand in a text, in its order. */
export function restorationsIn(text: string, vault: Vault): Restoration[] {
  const found: Restoration[] = [];
  for (const {
    0: all,
    1: inBrackets,
    2: number,
    3: ending = '',
    4: bare,
    5: bareNumber,
    index,
  } of text.matchAll(written)) {
    const name = bare
      ? `${bare}_${bareNumber}`
      : `${inBrackets?.toUpperCase().replace(/[^A-Z]+/g, '_')}_${number}`;
    const value = vault.valueOf(`[${name}]`);
    if (value !== undefined) found.push({ start: index, end: index + all.length, value: value + ending });
  }
  const others = vault.standIns.in(text).flatMap(({ start, end, value }) => {
    const isFree = value !== null && !found.some((one) => one.start < end && start < one.end);
    return isFree ? [{ start, end, value }] : [];
  });
  return others.length === 0 ? found : [...found, ...others].sort((a, b) => a.start - b.start);
}

const plain = new RegExp(`\\[((?:${[...placeholderLabels].join('|')})_\\d{1,6})\\]`, 'g');

/** Whether a text has placeholders that stand for nothing in a vault: it was forgotten, or somebody else wrote them. */
export function hasUnknown(text: string, vault: Vault): boolean {
  return [...text.matchAll(plain)].some(([placeholder]) => vault.valueOf(placeholder) === undefined);
}

/** The beginning of a placeholder, at the end of a text. */
const begun = /\\?[[［【〔〖]\\?([A-Za-z]{0,12}(?:\\?[_ -]?[A-Za-z]{0,6})?)(?:\\?[_ -]{1,2}\d{0,4})?\\?$/u;

/** Where a placeholder begins that is not written to the end yet; nothing if none does. */
export function unfinishedIn(text: string): number | null {
  const match = begun.exec(text.slice(-longestPlaceholder));
  if (!match) return null;
  const start = match[1]?.toUpperCase().replace(/[^A-Z]+/g, '_') ?? '';
  const isOne = [...placeholderLabels].some((name) => `${name}_`.startsWith(start));
  return isOne ? Math.max(0, text.length - longestPlaceholder) + match.index : null;
}

const longestPlaceholder = 32;

/** A text with the values in it again. */
export function restore(text: string, vault: Vault): string {
  let restored = '';
  let at = 0;
  for (const { start, end, value } of restorationsIn(text, vault)) {
    restored += text.slice(at, start) + value;
    at = end;
  }
  return restored + text.slice(at);
}
