import { type Entry, isWord, sorted, wordsOf } from './entry';
import { json, pythonPackages } from './packages';
import { plain } from './romanise';

/** Languages whose names of countries are taken. */
const languages =
  `en es pt fr it de nl sv da nb fi is pl cs sk hu ro hr sr sr-Latn sl bg mk sq lt lv et ru uk be el tr az
  ar fa he hi bn ur ta mr gu te ml kn pa ne si id ms fil vi th my km zh zh-Hant ja ko ka hy kk uz mn sw ha yo ig zu xh af
  am so ga cy eu ca gl mt`.split(/\s+/);

/** Words of place names that are no place by themselves. */
const joining = new Set(
  `de da do dos das di del della dei la le les los las el al il lo the of and y e et und am an auf bei im in der die den
   das ob on upon sur sous en op aan den het ter s d l san santa santo sao são st saint sankt new old north south east
   west upper lower great greater little big city town village county district region province state republic islands
   island isle land port fort mount lake river bay valley hill hills park beach heights springs falls grove creek point
   norte sur sul est ouest nord sud ouest oeste este ost west villa ville ciudad vila nova novo nueva nuevo nouvelle bad
   city municipality oblast okrug krai raion prefecture metropolitan area centre center central`.split(/\s+/),
);

/** Scripts of GeoNames' other names that are written, and not spelt out for a reader of Latin letters. */
const foreign =
  /^[\p{Script=Cyrillic}\s'’-]+$|^[\p{Script=Greek}\s-]+$|^[\p{Script=Arabic}\s-]+$|^[\p{Script=Hebrew}\s'"-]+$|^[\p{Script=Han}]+$|^[\p{Script=Hangul}]+$|^[\p{Script=Devanagari}\s]+$|^[\p{Script=Armenian}\s-]+$|^[\p{Script=Georgian}\s-]+$|^[\p{Script=Katakana}ー]+$|^[\p{Script=Bengali}\s]+$|^[\p{Script=Thai}]+$/u;

interface Named {
  readonly name: string;
  readonly weight: number;
  readonly origin: string;
}

/** Countries in many languages, their parts in English and for some in their own language, and cities. */
function* named(): Generator<Named> {
  for (const language of languages) {
    const path = `train/node_modules/cldr-localenames-full/main/${language}/territories.json`;
    const { main } = json<{
      main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
    }>(path);
    for (const [code, name] of Object.entries(main[language]!.localeDisplayNames.territories)) {
      if (/^[A-Z]{2}(?:-alt-\w+)?$/.test(code) && !/^(?:XA|XB|ZZ|EU|EZ|UN|QO)/.test(code))
        yield { name, weight: language === 'en' ? 7.5 : 7, origin: code.slice(0, 2) };
    }
  }
  const { subdivisions } = json<{
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  }>('train/node_modules/cldr-subdivisions-full/subdivisions/en/en.json');
  for (const [code, name] of Object.entries(subdivisions.localeDisplayNames.subdivisions))
    yield { name, weight: 5.3, origin: code.slice(0, 2).toUpperCase() };
  const { cities, states } = pythonPackages();
  for (const [country, names] of Object.entries(states))
    for (const name of names) yield { name, weight: 5.3, origin: country };
  for (const [name, country, population, others] of cities) {
    const weight = Math.log10(population + 1000);
    yield { name, weight, origin: country };
    for (const other of others) {
      if (foreign.test(other)) yield { name: other, weight: weight - 0.5, origin: country };
      else if (population > 300_000 && /^[\p{Lu}][\p{Script=Latin}'’ -]{3,}$/u.test(other))
        yield { name: other, weight: weight - 1.2, origin: country };
    }
  }
}

let kept: Entry[] | undefined;

/**
 * Places: countries, their regions, and cities by the logarithm of their people. A name of several words gives an
 * entry for the whole, joined with spaces, and for each word that tells a place; such a word weighs less.
 */
export function places(): Entry[] {
  if (kept) return kept;
  const found = new Map<string, Entry>();
  const add = (word: string, weight: number, origin: string) => {
    if ((found.get(word)?.weight ?? 0) < weight)
      found.set(word, { word, weight: Math.round(weight * 1000) / 1000, origin });
  };
  for (const { name, weight, origin } of named()) {
    const words = wordsOf(name.replace(/\s*\(.*$/, ''));
    if (words.length === 1) {
      if (isWord(words[0]!)) add(words[0]!, weight, origin);
    } else if (words.length <= 4) {
      add(words.join(' '), weight, origin);
      for (const word of words)
        if (word.length > 2 && isWord(word) && !joining.has(word)) add(word, weight - 1.5, origin);
    }
  }
  for (const { word, weight, origin } of [...found.values()]) {
    const unmarked = plain(word);
    if (/^[a-z' -]+$/.test(unmarked) && !found.has(unmarked)) add(unmarked, weight - 0.3, origin!);
  }
  kept = sorted(found.values());
  return kept;
}

/** Single words that are a place by themselves. */
export const placeWords = (): Set<string> =>
  new Set(places().flatMap(({ word, weight }) => (weight > 4.3 && !word.includes(' ') ? [word] : [])));
