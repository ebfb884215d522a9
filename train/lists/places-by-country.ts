import { allLocales } from '@faker-js/faker';
import { pythonPackages } from './packages';

export interface Country {
  /** Cities, the largest first, in the spelling of GeoNames. */
  readonly cities: readonly string[];
  /** Names of streets, where a source has them. */
  readonly streets: readonly string[];
  /** Forms of a postcode: `#` a digit, `?` a letter, `A` and other letters as they are. */
  readonly postcodes: readonly string[];
}

/** Locales of @faker-js/faker and their country. */
const countryOf: Readonly<Record<string, string>> = {
  af_ZA: 'ZA',
  az: 'AZ',
  cs_CZ: 'CZ',
  da: 'DK',
  de: 'DE',
  de_AT: 'AT',
  de_CH: 'CH',
  el: 'GR',
  en_US: 'US',
  en_GB: 'GB',
  en_AU: 'AU',
  en_CA: 'CA',
  en_IE: 'IE',
  en_IN: 'IN',
  en_GH: 'GH',
  es: 'ES',
  es_MX: 'MX',
  fi: 'FI',
  fr: 'FR',
  fr_BE: 'BE',
  fr_LU: 'LU',
  hr: 'HR',
  hu: 'HU',
  id_ID: 'ID',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  lv: 'LV',
  mk: 'MK',
  nb_NO: 'NO',
  nl: 'NL',
  pl: 'PL',
  pt_BR: 'BR',
  pt_PT: 'PT',
  ro: 'RO',
  ro_MD: 'MD',
  ru: 'RU',
  sk: 'SK',
  sl_SI: 'SI',
  sr_RS_latin: 'RS',
  sv: 'SE',
  th: 'TH',
  tr: 'TR',
  uk: 'UA',
  vi: 'VN',
  zh_CN: 'CN',
  zh_TW: 'TW',
};

interface Locale {
  readonly location?: {
    readonly street_name?: readonly string[];
    readonly postcode?: readonly string[];
  };
}

/** Cities, streets and forms of postcodes of each country. */
export function placesByCountry(): Record<string, Country> {
  const { cities, streets } = pythonPackages();
  const found = new Map<string, { cities: string[]; streets: Set<string>; postcodes: Set<string> }>();
  const at = (code: string) => {
    const country = found.get(code) ?? { cities: [], streets: new Set(), postcodes: new Set() };
    found.set(code, country);
    return country;
  };
  for (const [name, code] of cities) {
    const { cities } = at(code);
    if (cities.length < 300) cities.push(name);
  }
  for (const [code, names] of Object.entries(streets)) for (const name of names) at(code).streets.add(name);
  for (const [locale, code] of Object.entries(countryOf)) {
    const location = (allLocales as Readonly<Record<string, Locale>>)[locale]?.location;
    for (const name of location?.street_name ?? []) at(code).streets.add(name);
    for (const form of location?.postcode ?? []) at(code).postcodes.add(form);
  }
  const out: Record<string, Country> = {};
  for (const [code, { cities, streets, postcodes }] of [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    out[code] = { cities, streets: [...streets].slice(0, 400), postcodes: [...postcodes].slice(0, 40) };
  return out;
}
