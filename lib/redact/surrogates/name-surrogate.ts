import { isTitle } from '../name-words';
import { firms, namePools, neutralPool } from './invented-names';

/** Words of a name by the words that stand for them, both as capitals and small letters have it in a name. */
export type NameWordMap = ReadonlyMap<string, string>;

/** The words of a name with what stands between them left out. */
export const nameWord = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** A letter that no name here is written in. */
const otherScript = /[^\p{Script=Latin}\p{M}\P{L}]/u;

/**
 * A name that is nobody's, of the same origin and gender as far as the given name tells, and written the same way: title,
 * particles, initials, order and case stay. A word that has a surrogate in `known` gets the same. Nothing where the name
 * is in another script, or no name is left that is free.
 */
export function nameSurrogate(
  value: string,
  known: NameWordMap,
  isFree: (word: string) => boolean,
): string | null {
  if (otherScript.test(value)) return null;
  const words = [...value.matchAll(nameWord)].filter(([word]) => isWhole(word));
  const whole = words.map(([word]) => word);
  // `Smith, Mary`.
  const comma = value.indexOf(',');
  const behindComma = words.find(({ index }) => comma > 0 && index > comma)?.[0];
  const given = whole.length > 1 ? (behindComma ?? whole[0]) : whole.find((word) => poolOf(word) !== null);
  const pool = poolOf(given ?? '');
  const taken = new Set<string>();
  const next = (from: readonly string[]) => {
    const free = from.find((word) => !taken.has(word) && isFree(word));
    if (free) taken.add(free);
    return free;
  };
  const made = new Map<string, string>();
  for (const word of whole) {
    const plain = capital(withoutEnding(word));
    const before = known.get(plain) ?? made.get(plain);
    const surrogate =
      before ??
      (word === given
        ? next([...(pool?.given ?? neutralPool.given), ...neutralPool.given])
        : next([...(pool?.surnames ?? neutralPool.surnames), ...neutralPool.surnames]));
    if (!surrogate) return null;
    made.set(plain, surrogate);
  }
  if (made.size === 0) return null;
  const initials = new Map([...known, ...made].map(([from, to]) => [from[0], to[0]]));
  return value.replace(nameWord, (word) => {
    if (!isWhole(word))
      return word.length === 1 && /\p{Lu}/u.test(word) ? (initials.get(word) ?? word) : word;
    const plain = withoutEnding(word);
    return inCaseOf(word, made.get(capital(plain)) ?? '') + word.slice(plain.length);
  });
}

/** A firm that does not exist, with the legal form of the value. */
export function firmSurrogate(value: string, isFree: (word: string) => boolean): string | null {
  const form =
    /\s+(?:GmbH(?: & Co\. KG)?|AG|SE|KG|e\.V\.|Inc\.?|LLC|Ltd\.?|plc|PLC|Corp\.?|S\.?A\.?S?|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|Oy|AB|A\/S|Sp\. z o\.o\.|K\.?K\.?)$/u.exec(
      value,
    )?.[0];
  const firm = firms.find(isFree);
  return firm ? firm + (form ?? '') : null;
}

/** Which words stand for which in a name and its surrogate, where both have as many. */
export function wordsBetween(value: string, surrogate: string): [string, string][] {
  const [from, to] = [value, surrogate].map((name) => [...name.matchAll(nameWord)].map(([word]) => word));
  if (!from || !to || from.length !== to.length) return [];
  return from.flatMap((word, index): [string, string][] => {
    const other = to[index] ?? '';
    return isWhole(word) && word !== other
      ? [[capital(withoutEnding(word)), capital(withoutEnding(other))]]
      : [];
  });
}

const particle = /^(?:v[ao]n|d[aeiou]s?|de[nrl]|dell[ao]|l[ae]s?|y|e|bin|ibn|al|el|ter|ten|zu|zur|[’']t)$/;

/** Whether a word of a name gets a surrogate: no title, no particle such as `van`, no initial. */
function isWhole(word: string): boolean {
  const asWritten = word === word.toUpperCase() ? word.toLowerCase() : word;
  return word.length > 1 && !isTitle(word) && !particle.test(asWritten);
}

/** Whether a surrogate's word is a given name: those are in use. */
export function isGivenName(word: string): boolean {
  return poolOf(word) !== null || (neutralPool.given as readonly string[]).includes(word);
}

function withoutEnding(word: string): string {
  return word.replace(/['’]s?$/u, '');
}

function poolOf(word: string) {
  const name = capital(withoutEnding(word));
  for (const { female, male, surnames } of namePools) {
    const given = [female, male].find((names) => names.includes(name));
    if (given) return { given, surnames };
  }
  return null;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return model === model.toLowerCase() ? word.toLowerCase() : word;
}
