/** A language: whose names its texts have, and the countries it is spoken in. */
export interface Language {
  /** Origins by weight; `*` is any origin. */
  readonly origins: readonly (readonly [string, number])[];
  readonly countries: readonly string[];
  /** Titles before a name. */
  readonly titles: readonly string[];
}

const language = (origins: string, countries: string, titles: string): Language => ({
  origins: origins.split(' ').map((item) => {
    const [origin, weight] = item.split(':') as [string, string | undefined];
    return [origin, Number(weight ?? 1)] as const;
  }),
  countries: countries.split(' '),
  titles: titles ? titles.split('|') : [],
});

export const languages: Readonly<Record<string, Language>> = {
  en: language(
    'english:6 british:1 american:1 irish:0.4 welsh:0.2 *:8',
    'US US US GB GB CA AU IE NZ ZA IN SG NG KE PH',
    'Mr.|Ms.|Mrs.|Mr|Ms|Mrs|Dr.|Dr|Prof.|Miss|Professor|Sir|Judge|Officer|Coach|Rev.|Nurse|Captain|Doctor',
  ),
  de: language(
    'german:6 austrian:0.5 turkish:0.5 polish:0.3 *:1.6',
    'DE DE DE AT CH',
    'Herr|Frau|Dr.|Herr Dr.|Frau Dr.|Prof. Dr.|Herrn|Dr. med.|Hr.|Fr.|Familie|Frau Prof.',
  ),
  fr: language(
    'french:6 belgian:0.5 algerian:0.3 senegalese:0.4 arabic-romanised:0.4 *:1.4',
    'FR FR FR BE CH CA',
    'M.|Mme|Monsieur|Madame|Dr|Mlle|Maître|Pr|Docteur|Me',
  ),
  es: language(
    'spanish:6 mexican:1 argentine:1 colombian:0.4 catalan:0.3 basque:0.3 *:1',
    'ES ES MX AR CO CL PE',
    'Sr.|Sra.|el señor|la señora|Dr.|Dra.|don|doña|D.|Dña.|Lic.|Ing.',
  ),
  it: language(
    'italian:7 *:1.2',
    'IT',
    'Sig.|Sig.ra|Dott.|Dott.ssa|Avv.|il signor|la signora|Prof.|Ing.|Geom.',
  ),
  pt: language(
    'portuguese:6 brazilian:1.5 *:1',
    'PT BR BR',
    'Sr.|Sra.|Dr.|Dra.|o senhor|a senhora|Prof.|Dona|Eng.',
  ),
  nl: language(
    'dutch:6 belgian:0.6 turkish:0.4 arabic-romanised:0.4 *:1.2',
    'NL NL BE',
    'dhr.|mevr.|meneer|mevrouw|de heer|dr.|prof.|mw.',
  ),
  pl: language('polish:7 ukrainian-romanised:0.3 *:0.7', 'PL', 'pan|pani|Pan|Pani|dr|prof.|mgr|inż.'),
  cs: language('czech:7 slovak:0.4 *:0.7', 'CZ', 'pan|paní|Ing.|Mgr.|MUDr.|JUDr.|Bc.'),
  sv: language('swedish:6 *:1.2', 'SE', 'herr|fru|dr|doktor|professor|rektor'),
  da: language('danish:6 *:1', 'DK', 'hr.|fru|dr.|læge|professor'),
  no: language('norwegian:6 *:1', 'NO', 'herr|fru|dr.|lege|rektor'),
  fi: language('finnish:6 swedish:0.3 *:0.8', 'FI', 'herra|rouva|tri|tohtori|opettaja'),
  hu: language('hungarian:7 *:0.5', 'HU', 'dr.|Dr.|özv.|prof.'),
  ro: language('romanian:7 *:0.6', 'RO', 'dl|dna|domnul|doamna|Dr.|Av.'),
  tr: language('turkish:7 turkish-plain:0.5 *:0.5', 'TR', 'Sayın|Dr.|Prof. Dr.|Av.'),
  ru: language(
    'russian-cyrillic:7 ukrainian-cyrillic:0.4 *:0.3',
    'RU',
    'г-н|г-жа|доктор|профессор|господин|врач',
  ),
  uk: language('ukrainian-cyrillic:7 *:0.3', 'UA', 'пан|пані|лікар|професор'),
  el: language('greek-script:6 *:0.4', 'GR', 'κ.|Δρ.|ο κύριος|η κυρία'),
  bg: language('bulgarian-cyrillic:6 *:0.3', 'BG', 'г-н|г-жа|д-р'),
  hr: language('croatian:6 balkan:1 *:0.6', 'HR', 'gospodin|gospođa|dr.|prof.'),
  sk: language('slovak:6 czech:0.4 *:0.6', 'SK', 'pán|pani|Ing.|Mgr.|MUDr.'),
  sl: language('slovenian:6 croatian:0.5 *:0.6', 'SI', 'gospod|gospa|dr.'),
  lt: language('lithuanian:6 *:0.6', 'LT', 'ponas|ponia|dr.'),
  lv: language('latvian:6 *:0.6', 'LV', 'kungs|kundze|dr.'),
  et: language('estonian:6 *:0.6', 'EE', 'härra|proua|dr'),
  ar: language('arabic-script:7 *:0.2', 'EG SA AE MA', 'السيد|السيدة|د.|الدكتور|الأستاذة|م.'),
  he: language('hebrew-script:7 *:0.2', 'IL', 'מר|גברת|ד"ר|פרופ\''),
  fa: language('persian-script:7 *:0.2', 'IR', 'آقای|خانم|دکتر'),
  hi: language('hindi-devanagari:7 indian-north:0.5', 'IN', 'श्री|श्रीमती|डॉ.'),
  zh: language('chinese-han:8 *:0.2', 'CN TW', ''),
  ja: language('japanese-script:8 *:0.2', 'JP', ''),
  ko: language('korean-hangul:8 *:0.2', 'KR', ''),
  vi: language('vietnamese:8 *:0.3', 'VN', 'ông|bà|anh|chị|cô|thầy'),
  th: language('thai-script:6 *:0.2', 'TH', 'คุณ|ดร.|นาย|นางสาว'),
  id: language('indonesian:3 indonesian-plain:4 *:0.4', 'ID', 'Bapak|Ibu|Pak|Bu|dr.|Sdr.'),
};

const displays = new Map<string, Intl.DisplayNames>();

/** A country as it is called in a language. */
export function countryName(code: string, lang: string): string {
  const display =
    displays.get(lang) ?? new Intl.DisplayNames([lang === 'no' ? 'nb' : lang, 'en'], { type: 'region' });
  displays.set(lang, display);
  return display.of(code) ?? code;
}

/** Countries that texts speak of. */
export const countryCodes =
  'US GB CA AU NZ IE DE AT CH FR BE NL LU ES PT IT GR PL CZ SK HU RO BG HR SI RS SE NO DK FI IS EE LV LT UA RU TR IL EG MA TN DZ SA AE IN PK BD LK NP CN JP KR TW HK SG MY TH VN ID PH NG GH KE ET TZ UG ZA ZW SN CI CM BR AR CL CO PE MX CU VE EC UY BO CR PA JM DO GE AM AZ KZ UZ MN IR IQ JO LB CY MT'.split(
    ' ',
  );
