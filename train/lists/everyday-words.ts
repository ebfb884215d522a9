import { bearers } from './bearers';
import { type Entry, isWord, sorted } from './entry';
import { pythonPackages } from './packages';
import { placeWords } from './places';
import { spelling } from './spelling';

/** Languages with an openly licensed spelling dictionary, which tells a word written small from a name. */
const spelled = 'en fr es nl pt pl ru da sk hu ro bg lt el tr is fa'.split(' ');

/** Origins whose people are named in the texts of a language. */
const namedIn: Readonly<Record<string, readonly string[]>> = {
  en: ['us', 'english'],
  es: ['spanish'],
  pt: ['portuguese', 'brazil'],
  fr: ['french'],
  it: ['italian'],
  de: ['german'],
  nl: ['dutch'],
  sv: ['swedish'],
  da: ['danish'],
  nb: ['norwegian'],
  fi: ['finnish'],
  is: ['icelandic'],
  pl: ['polish'],
  cs: ['czech'],
  sk: ['slovak'],
  hu: ['hungarian'],
  ro: ['romanian'],
  sh: ['croatian', 'serbian'],
  sl: ['slovenian'],
  bg: ['bulgarian-cyrillic'],
  mk: ['macedonian-cyrillic'],
  lt: ['lithuanian'],
  lv: ['latvian'],
  ru: ['russian-cyrillic'],
  uk: ['ukrainian-cyrillic'],
  el: ['greek-script'],
  tr: ['turkish'],
  ar: ['arabic-script'],
  fa: ['persian-script'],
  he: ['hebrew-script'],
  hi: ['hindi-devanagari'],
  id: ['indonesian'],
  ms: ['malay'],
  fil: ['filipino'],
  vi: ['vietnamese'],
  ca: ['catalan'],
};

/** Scripts of the languages that do not write with Latin letters alone. */
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /^[\p{Script=Arabic}\p{M}]+$/u,
  fa: /^[\p{Script=Arabic}\p{M}\u200c]+$/u,
  ur: /^[\p{Script=Arabic}\p{M}]+$/u,
  he: /^[\p{Script=Hebrew}\p{M}'"-]+$/u,
  hi: /^[\p{Script=Devanagari}\p{M}]+$/u,
  bn: /^[\p{Script=Bengali}\p{M}]+$/u,
  ta: /^[\p{Script=Tamil}\p{M}]+$/u,
  ru: /^[\p{Script=Cyrillic}\p{M}'’-]+$/u,
  uk: /^[\p{Script=Cyrillic}\p{M}'’-]+$/u,
  bg: /^[\p{Script=Cyrillic}\p{M}-]+$/u,
  mk: /^[\p{Script=Cyrillic}\p{M}'’-]+$/u,
  el: /^[\p{Script=Greek}\p{M}-]+$/u,
  zh: /^\p{Script=Han}+$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
  ko: /^\p{Script=Hangul}+$/u,
};

/** The lowest frequency, on the Zipf scale, at which a word is taken. */
const least = 3.3;

/** Of a hundred words of text, how many are given names, and how many family names. */
const nameWords = 0.006;

/** How frequent a word is beyond the people whom it names, on the Zipf scale; below 0 if it only names people. */
function beyondNames(word: string, zipf: number, language: string, caution: number): number {
  let expected = 0;
  for (const role of ['given', 'family'] as const) {
    const shares = bearers(role).get(word);
    for (const origin of namedIn[language] ?? []) expected += (shares?.get(origin) ?? 0) * nameWords;
  }
  const rest = 10 ** (zipf - 9) - caution * expected;
  return rest > 0 ? Math.log10(rest) + 9 : -1;
}

let kept: Entry[] | undefined;

/**
 * Ordinary words of many languages, the most frequent first; the origin names the languages. A word that is a name
 * as well has the frequency that its bearers do not account for.
 */
export function everydayWords(): Entry[] {
  if (kept) return kept;
  const found = new Map<string, Map<string, number>>();
  const places = placeWords();
  const english = new Map(pythonPackages().words.en);
  for (const [language, list] of Object.entries(pythonPackages().words)) {
    const letters = scripts[language] ?? /^[\p{Script=Latin}\p{M}'’-]+$/u;
    const small = spelled.includes(language) ? spelling(language) : undefined;
    for (const [text, zipf] of list) {
      if (zipf < least || !isWord(text) || !letters.test(text)) continue;
      const word = text.normalize('NFC');
      if (small) {
        if (!small(text)) continue;
      } else if (
        // A word more at home in English stands here in quotations and names; one that names much is left out.
        (english.get(text) ?? 0) > zipf - 0.2 ||
        (zipf < 5.3 && (places.has(word) || isNameIn(word, language)))
      )
        continue;
      const ofPlace = places.has(word) ? 1 : 0;
      const rest = beyondNames(word, zipf, language, small ? 1.5 : 4) - ofPlace;
      if (rest < least) continue;
      const at = found.get(word) ?? new Map<string, number>();
      found.set(word, at);
      at.set(language, Math.max(at.get(language) ?? 0, rest));
    }
  }
  kept = sorted(
    [...found].map(([word, at]) => {
      const languages = [...at].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return {
        word,
        weight: Math.round(languages[0]![1] * 100) / 100,
        origin: languages.map(([language]) => language).join(','),
      };
    }),
  );
  return kept;
}

/** Whether one in 20,000 people bears the word in a language's own countries or in those that every language names. */
function isNameIn(word: string, language: string): boolean {
  return (['given', 'family'] as const).some((role) => {
    const shares = bearers(role).get(word);
    return [...(namedIn[language] ?? []), ...namedIn.en!, ...namedIn.es!].some(
      (origin) => (shares?.get(origin) ?? 0) > 5e-5,
    );
  });
}
