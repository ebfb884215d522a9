import type { LabelledSpan, LabelledText } from '../../tagger/corpus';
import { Chance } from './chance';
import { namesByOrigin } from './name-lists';

/** The text with its letters changed one for one; unchanged if their number would change. */
function withLetters(labelled: LabelledText, text: string): LabelledText {
  return text.length === labelled.text.length ? { ...labelled, text } : labelled;
}

/** One letter for each letter, so that offsets stay. */
const eachLetter = (text: string, change: (letter: string) => string): string =>
  Array.from(text, (letter) => {
    const changed = change(letter);
    return changed.length === letter.length ? changed : letter;
  }).join('');

export function lowerCase(labelled: LabelledText): LabelledText {
  return withLetters(
    labelled,
    eachLetter(labelled.text, (letter) => letter.toLowerCase()),
  );
}

export function upperCase(labelled: LabelledText): LabelledText {
  return withLetters(
    labelled,
    eachLetter(labelled.text, (letter) => letter.toUpperCase()),
  );
}

const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};

/** Latin letters without their marks, as people write who have no keyboard for them. */
export function stripAccents(labelled: LabelledText): LabelledText {
  return withLetters(
    labelled,
    eachLetter(labelled.text, (letter) => {
      if (!/\p{Script=Latin}/u.test(letter)) return letter;
      return plainLetters[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
    }),
  );
}

/** The text with the words of some spans replaced; the other spans move along. */
function replaceSpans(
  labelled: LabelledText,
  wordsOf: (span: LabelledSpan, words: string) => string,
): LabelledText {
  let text = '';
  let from = 0;
  const spans: LabelledSpan[] = [];
  for (const span of labelled.spans.toSorted((a, b) => a.start - b.start)) {
    text += labelled.text.slice(from, span.start);
    const start = text.length;
    text += wordsOf(span, labelled.text.slice(span.start, span.end));
    spans.push({ ...span, start, end: text.length });
    from = span.end;
  }
  return { ...labelled, text: text + labelled.text.slice(from), spans };
}

const latinName = /^[\p{Script=Latin}\p{M}\s.,'’"-]+$/u;
const isInitial = (word: string) => /^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(word);

/**
 * The text with the people in it called otherwise, by names of one origin. The form stays: one word or several, the
 * family name first with a comma, initials, capitals. A word that comes again in another name of the text is replaced
 * by the same.
 */
export function swapNames(labelled: LabelledText, random: () => number): LabelledText {
  const chance = new Chance(random);
  const origins = [...namesByOrigin()].filter(
    ([origin]) => !/-(?:script|cyrillic|han|hangul|devanagari)$/.test(origin),
  );
  const [, names] = chance.pick(origins);
  const known = new Map<string, string>();
  const cased = (name: string, like: string) => {
    if (like.length > 1 && like === like.toUpperCase()) return name.toUpperCase();
    return like === like.toLowerCase() ? name.toLowerCase() : name;
  };
  const nameFor = (word: string, role: 'given' | 'family') => {
    const key = word.toLowerCase();
    const name = known.get(key) ?? chance.pick(names[role]);
    known.set(key, name);
    return cased(name, word);
  };
  const initialFor = (word: string) =>
    word.replace(/\p{Lu}/gu, () => chance.pick(names.given)[0]!.toUpperCase());
  return replaceSpans(labelled, (span, words) => {
    if (span.type !== 'PERSON' || !latinName.test(words)) return words;
    const comma = /^([^,]+)(,\s*)(.+)$/s.exec(words);
    if (comma && !/^(?:jr|sr|ph\.?d|m\.?d)\.?$/i.test(comma[3]!)) {
      const given = comma[3]!.replace(/[^\s]+/g, (word) =>
        isInitial(word) ? initialFor(word) : nameFor(word, 'given'),
      );
      return nameFor(comma[1]!, 'family') + comma[2] + given;
    }
    const parts = words.split(/(\s+)/);
    const last = parts.length - 1;
    if (last === 0) return isInitial(words) ? initialFor(words) : nameFor(words, 'given');
    return parts
      .map((part, i) => {
        if (i % 2 || /^(?:jr\.?|sr\.?|I{1,3}|IV|"[^"]*")$/i.test(part)) return part;
        if (isInitial(part)) return initialFor(part);
        return nameFor(part, i === last ? 'family' : 'given');
      })
      .join('');
  });
}

/** At most seven words around one of the spans; spans that would be cut are widened or left out. */
export function fragment(labelled: LabelledText, random: () => number): LabelledText {
  const chance = new Chance(random);
  if (labelled.spans.length === 0) return labelled;
  const { text } = labelled;
  const chosen = chance.pick(labelled.spans);
  const words = [...text.matchAll(/\S+/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const first = words.findIndex(([, end]) => end > chosen.start);
  const last = words.findLastIndex(([start]) => start < chosen.end);
  const spare = Math.max(0, 7 - (last - first + 1));
  const before = Math.min(first, chance.int(0, spare));
  const after = Math.min(words.length - 1 - last, chance.int(0, spare - before));
  let [start] = words[first - before]!;
  let [, end] = words[last + after]!;
  for (const span of labelled.spans) {
    if (span.start < start && span.end > start)
      start = span.start < chosen.start && span !== chosen ? span.end : span.start;
    if (span.start < end && span.end > end) end = span === chosen ? span.end : span.start;
  }
  while (start < chosen.start && /\s/.test(text[start]!)) start++;
  while (end > chosen.end && /\s/.test(text[end - 1]!)) end--;
  const spans = labelled.spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
  return { ...labelled, text: text.slice(start, end), spans };
}
