import { pythonPackages } from './packages';

export interface Country {
  /** Cities, the largest first, in the spelling of GeoNames. */
  readonly cities: readonly string[];
  /** Names of streets, where a source has them. */
  readonly streets: readonly string[];
}

/** Cities and streets of each country. */
export function placesByCountry(): Record<string, Country> {
  const { cities, streets } = pythonPackages();
  const found = new Map<string, { cities: string[]; streets: Set<string> }>();
  const at = (code: string) => {
    const country = found.get(code) ?? { cities: [], streets: new Set<string>() };
    found.set(code, country);
    return country;
  };
  for (const [name, code] of cities) {
    const { cities } = at(code);
    if (cities.length < 300) cities.push(name);
  }
  for (const [code, names] of Object.entries(streets)) for (const name of names) at(code).streets.add(name);
  const out: Record<string, Country> = {};
  for (const [code, { cities, streets }] of [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    out[code] = { cities, streets: [...streets].slice(0, 400) };
  return out;
}
