/** What people put before a name. */
const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herrn?|frau|hr|fr|monsieur|madame|mme|mlle|sra?|srta|dra|señora?|senhora?|sig|sigra|signora?|dott|dhr|mevr|mevrouw|meneer|pan|pani|pana|panią)$/u;

/** Whether a word is what people put before a name. */
export function isTitle(word: string): boolean {
  return titles.test(word.toLowerCase());
}

/** The words of a name in small letters, without titles, points, possessive endings and commas. */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => word !== '');
  const first = words.findIndex((word) => !titles.test(word));
  return first > 0 ? words.slice(first) : words;
}

/**
 * Whether one is a shorter way of writing the other: `Smith`, `J. Smith` and `Smith, John` of `John Smith`. The full name
 * after a lone surname is not: somebody else may have been meant.
 */
export function isSameName(one: readonly string[], seen: readonly string[]): boolean {
  return isPartOf(one, seen) || (seen.length > 1 && isPartOf(seen, one));
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  const left = [...whole];
  const hasLong = part.some((word) => word.length > 1);
  return (
    part.length > 0 &&
    hasLong &&
    part.every((word) => {
      const at = left.findIndex((other) => other === word || (word.length === 1 && other.startsWith(word)));
      if (at < 0) return false;
      left.splice(at, 1);
      return true;
    })
  );
}
