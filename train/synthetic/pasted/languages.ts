/** A language and what is at home where it is spoken. */
export interface Language {
  /** Origins of names, by weight; `*` is any origin of the world. */
  readonly origins: readonly (readonly [string, number])[];
  readonly countries: readonly string[];
}

const all = (origins: string, countries: string): Language => ({
  origins: origins.split(' ').map((item) => {
    const [origin, weight] = item.split(':');
    return [origin!, Number(weight ?? 1)] as const;
  }),
  countries: countries.split(' '),
});

export const languages: Readonly<Record<string, Language>> = {
  en: all('english:5 irish:0.6 welsh:0.3 *:8', 'US US US GB GB CA AU IE NZ ZA IN SG NG KE PH'),
  de: all('german:6 turkish:0.6 polish:0.4 *:2', 'DE DE DE AT CH'),
  fr: all('french:6 arabic-romanised:0.6 senegalese:0.5 *:2', 'FR FR FR BE CH CA'),
  es: all('spanish:7 catalan:0.5 basque:0.4 *:1.5', 'ES MX AR CO CL PE ES MX'),
  it: all('italian:7 *:1.6', 'IT IT IT CH'),
  pt: all('portuguese:7 *:1.3', 'PT BR BR'),
  nl: all('dutch:6 turkish:0.5 arabic-romanised:0.5 *:1.5', 'NL NL BE'),
  pl: all('polish:7 *:1', 'PL'),
  cs: all('czech:7 slovak:0.6 *:1', 'CZ'),
  sk: all('slovak:6 czech:0.6 *:1', 'SK'),
  sv: all('swedish:6 *:1.5', 'SE'),
  da: all('danish:6 *:1.4', 'DK'),
  no: all('norwegian:6 *:1.4', 'NO'),
  fi: all('finnish:6 swedish:0.5 *:1', 'FI'),
  hu: all('hungarian:7 *:0.8', 'HU'),
  ro: all('romanian:7 *:0.9', 'RO'),
  hr: all('croatian:6 serbian:1 bosnian:1 *:0.8', 'HR'),
  sl: all('slovenian:6 croatian:1 *:0.8', 'SI'),
  lt: all('lithuanian:6 polish:0.6 *:0.8', 'LT'),
  lv: all('latvian:6 *:0.8', 'LV'),
  et: all('estonian:6 *:0.8', 'EE'),
  tr: all('turkish:7 *:0.8', 'TR'),
  ru: all('russian-cyrillic:7 ukrainian-cyrillic:0.4 *:0.3', 'RU'),
  uk: all('ukrainian-cyrillic:7 *:0.3', 'UA'),
  bg: all('bulgarian-cyrillic:6 *:0.3', 'BG'),
  el: all('greek-script:6 *:0.5', 'GR'),
  ar: all('arabic-script:7 *:0.3', 'EG SA AE'),
  hi: all('hindi-devanagari:7 indian-north:0.5', 'IN'),
  zh: all('chinese-han:8 *:0.3', 'CN TW'),
  ja: all('japanese-script:8 *:0.3', 'JP'),
  ko: all('korean-hangul:8 *:0.3', 'KR'),
  vi: all('vietnamese:8 *:0.4', 'VN'),
  id: all('indonesian:4 indonesian-plain:3 *:0.6', 'ID'),
};

/** Countries as a language names them. */
const names = new Map<string, Intl.DisplayNames>();
export function countryName(code: string, lang: string): string {
  let display = names.get(lang);
  if (!display) {
    display = new Intl.DisplayNames([lang === 'no' ? 'nb' : lang], { type: 'region' });
    names.set(lang, display);
  }
  return display.of(code) ?? code;
}

/** Countries that texts speak of. */
export const countryCodes =
  'US GB CA AU NZ IE DE AT CH FR BE NL LU ES PT IT GR PL CZ SK HU RO BG HR SI RS BA SE NO DK FI IS EE LV LT UA RU TR IL EG MA TN DZ SA AE QA IN PK BD LK NP CN JP KR TW HK SG MY TH VN ID PH NG GH KE ET TZ UG ZA ZW SN CI CM BR AR CL CO PE MX CU VE EC UY BO CR PA JM DO GE AM AZ KZ UZ MN IR IQ JO LB CY MT'.split(
    ' ',
  );
