import { namesByOrigin } from '../../lists/names-by-origin';
import { placesByCountry } from '../../lists/places-by-country';
import { handWrittenNames } from './hand-written-names';

/** Names of one origin as people write them. */
export interface Names {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** Where a text's names and places come from. */
export interface Sources {
  readonly names: ReadonlyMap<string, Names>;
  readonly cities: ReadonlyMap<string, readonly string[]>;
  readonly streets: ReadonlyMap<string, readonly string[]>;
}

/** Countries and titles that lists made from articles take for names. */
const noNames = new Set(
  `Afrikaner Alexandria Denmark Georgia Kartli Kakheti Russia Bulgaria Macedon Nepal Burundi Master Cyprus Greece Sweden
   Norway Finland Poland Hungary Iran Ireland Kenya Ghana Scotland England Wales Austria Prussia Bavaria Saxony Hesse
   Savoy France Spain Portugal Brazil Queen King Prince Princess Dalai Rinpoche Fairtex Pon Thailand Cambodia Turkey
   Serbia Croatia Romania Moldavia Wallachia Lithuania Estonia Latvia Armenia India Kuwait Qatar Egypt Saint Lord Lady
   Sir Baron Count Duke Abbas'`.split(/\s+/),
);

const isWritten = (name: string) =>
  !noNames.has(name) &&
  /^[\p{L}\p{M}' ’.\u200c-]+$/u.test(name) &&
  name.length < 26 &&
  (/[\p{Lo}]/u.test(name) || (/^\p{Lu}/u.test(name) && name !== name.toUpperCase() && name.length > 1)) &&
  !/ \p{Ll}\p{L}{4,}/u.test(name);

/** Names and places that are written down here, without any list. */
export const handWritten: Sources = {
  names: new Map(Object.entries(handWrittenNames)),
  cities: new Map(),
  streets: new Map(),
};

let all: Sources | undefined;

/** Names and places of the lists and those that are written down here. */
export function allSources(): Sources {
  if (all) return all;
  const names = new Map(handWritten.names);
  for (const [origin, { given, family }] of Object.entries(namesByOrigin())) {
    const own = names.get(origin);
    const kept = {
      given: [...new Set([...(own?.given ?? []), ...given.filter(isWritten)])],
      family: [...new Set([...(own?.family ?? []), ...family.filter(isWritten)])],
    };
    if (kept.given.length > 25 && kept.family.length > 20) names.set(origin, kept);
  }
  const places = Object.entries(placesByCountry());
  all = {
    names,
    cities: new Map(
      places.map(([code, { cities }]) => [code, cities.filter((name) => !/[\d/(]/.test(name))] as const),
    ),
    streets: new Map(
      places.map(
        ([code, { streets }]) =>
          [code, streets.filter((name) => /^\p{L}[\p{L}\p{M}' .’-]{3,28}$/u.test(name))] as const,
      ),
    ),
  };
  return all;
}
