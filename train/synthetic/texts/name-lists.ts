import { pythonPackages } from '../../lists/packages';
import { allHandWrittenNames } from './hand-written/all-hand-written-names';

/** Names of one origin as people write them. */
export interface Names {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const lists = pythonPackages;

/** Sources that write names as people do, with capitals and marks. */
const written = new Set(['faker-python', 'mimesis', 'japan', 'hebrew-names', 'us-census', 'wikipedia']);
/** Sources with a long tail that are cut. */
const longest: Readonly<Record<string, number>> = { 'us-census': 6000, 'hebrew-names': 4000 };
const particles =
  /^(?:van|von|de|del|della|di|da|dos|du|den|der|ter|ten|al|el|bin|ibn|ben|le|la|zu|af|av)[ '-]/;
/** Countries and titles that lists made from articles take for names. */
const noNames = new Set(
  `Academy Georgia Russia Bulgaria Macedonia Denmark Sweden Norway Finland Poland Hungary Ireland Kenya Ghana Scotland
   England Wales Austria Prussia Bavaria Saxony France Spain Portugal Brazil Queen King Prince Princess Master Saint Sir
   Thailand Cambodia Turkey Serbia Croatia Romania Lithuania Estonia Latvia Armenia India Kuwait Qatar Egypt Greece Cyprus
   Antioch Edessa Alexandria Nepal Rinpoche Dalai Count Duke Baron Bagration Afrikaner Lord Lady Great Elder Younger`.split(
    /\s+/,
  ),
);

const isName = (name: string) =>
  (/^[\p{Lu}\p{Lo}]/u.test(name) || particles.test(name)) &&
  /^[\p{L}\p{M}' ’\u200c-]+$/u.test(name) &&
  !noNames.has(name) &&
  (name.length > 2 || /\p{Lo}/u.test(name)) &&
  name.length < 26 &&
  name.split(' ').length < 4 &&
  (name !== name.toUpperCase() || /\p{Lo}/u.test(name));

let byOrigin: Map<string, Names> | undefined;

/** Given and family names by origin, the more frequent first where a source counts them. */
export function namesByOrigin(): ReadonlyMap<string, Names> {
  if (byOrigin) return byOrigin;
  const found = new Map<string, { given: Set<string>; family: Set<string> }>();
  const at = (origin: string) => {
    const names = found.get(origin) ?? { given: new Set<string>(), family: new Set<string>() };
    found.set(origin, names);
    return names;
  };
  for (const [origin, names] of Object.entries(allHandWrittenNames)) {
    for (const role of ['given', 'family'] as const)
      for (const name of names[role]) at(origin)[role].add(name);
  }
  for (const { source, origin, role, words } of lists().names) {
    if (!written.has(source)) continue;
    const names = at(origin === 'us' ? 'english' : origin.toLowerCase());
    const kept = words.filter(([name, count]) => isName(name) && (source !== 'wikipedia' || count > 2));
    for (const [name] of kept.toSorted((a, b) => b[1] - a[1]).slice(0, longest[source] ?? kept.length))
      names[role].add(name);
  }
  byOrigin = new Map(
    [...found]
      .filter(([, names]) => names.given.size > 22 && names.family.size > 25)
      .map(([origin, names]) => [origin, { given: [...names.given], family: [...names.family] }]),
  );
  return byOrigin;
}

let cities: Map<string, string[]> | undefined;

/** Cities by country code, the largest first. */
export function citiesByCountry(): ReadonlyMap<string, readonly string[]> {
  if (cities) return cities;
  cities = new Map();
  for (const [name, country] of lists().cities) {
    const known = cities.get(country) ?? [];
    cities.set(country, known);
    if (!/[\d/(,]/.test(name)) known.push(name);
  }
  return cities;
}

const scripts: Readonly<Record<string, RegExp>> = {
  ru: /^\p{Script=Cyrillic}[\p{Script=Cyrillic} -]+$/u,
  uk: /^\p{Script=Cyrillic}[\p{Script=Cyrillic} ’'-]+$/u,
  bg: /^\p{Script=Cyrillic}[\p{Script=Cyrillic} -]+$/u,
  el: /^\p{Script=Greek}[\p{Script=Greek} -]+$/u,
  ar: /^\p{Script=Arabic}[\p{Script=Arabic} ]+$/u,
  fa: /^\p{Script=Arabic}[\p{Script=Arabic} ]+$/u,
  he: /^\p{Script=Hebrew}[\p{Script=Hebrew} -]+$/u,
  hi: /^\p{Script=Devanagari}[\p{Script=Devanagari}\p{M} ]+$/u,
  zh: /^\p{Script=Han}{2,6}$/u,
  ja: /^[\p{Script=Han}\p{Script=Katakana}ー]{2,9}$/u,
  ko: /^\p{Script=Hangul}{2,7}$/u,
  th: /^\p{Script=Thai}[\p{Script=Thai}\p{M}]+$/u,
};
const citiesInScript = new Map<string, { home: string[]; abroad: string[] }>();

/** Cities in the script of a language: those of its countries and those of others; undefined for the Latin script. */
export function citiesIn(
  lang: string,
  countries: readonly string[],
): { readonly home: readonly string[]; readonly abroad: readonly string[] } | undefined {
  const script = scripts[lang];
  if (!script) return undefined;
  const known = citiesInScript.get(lang) ?? { home: [], abroad: [] };
  if (!citiesInScript.has(lang)) {
    citiesInScript.set(lang, known);
    for (const [, country, population, others] of lists().cities) {
      const isHome = countries.includes(country);
      const name = isHome || population > 300_000 ? others.find((other) => script.test(other)) : undefined;
      if (name) known[isHome ? 'home' : 'abroad'].push(name);
    }
  }
  return known;
}

let streets: Map<string, string[]> | undefined;

/** Names of streets by country code. */
export function streetsByCountry(): ReadonlyMap<string, readonly string[]> {
  streets ??= new Map(
    Object.entries(lists().streets).map(([country, names]) => [
      country,
      names.filter(
        (name) => /^\p{L}[\p{L}\p{M}' ’-]{2,30}$/u.test(name) && !/Station|Brücke|Steg$/.test(name),
      ),
    ]),
  );
  return streets;
}

/** States and provinces by country code. */
export function statesByCountry(): Readonly<Record<string, readonly string[]>> {
  return lists().states;
}
