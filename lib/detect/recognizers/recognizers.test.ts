import { describe, expect, it } from 'vitest';
import { detect } from '../detect';
import { reach } from '../scan';
import { catalogue } from './catalogue';
import { recognizers } from './recognizers';

const language = 'en';

/** The values of one identifier that are found in a text. */
function valuesOf(id: string, text: string): string[] {
  return detect(text, { language })
    .filter((finding) => finding.id === id)
    .map(({ start, end }) => text.slice(start, end));
}

const examples = Object.entries(catalogue).flatMap(([id, { finds }]) =>
  finds.map((example) => ({
    id,
    text: example.replace(/[«»]/g, ''),
    value: /«(.*)»/s.exec(example)?.[1] ?? example,
  })),
);
const lookAlikes = Object.entries(catalogue).flatMap(([id, { ignores }]) =>
  ignores.map((text) => ({ id, text })),
);

describe('the list of recognizers', () => {
  it('has unique ids, and a title and examples for each', () => {
    const ids = recognizers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(Object.keys(catalogue).toSorted());
    for (const { title, finds, ignores } of Object.values(catalogue)) {
      expect(title).not.toBe('');
      expect(finds.length).toBeGreaterThan(0);
      expect(ignores.length).toBeGreaterThan(0);
    }
  });

  it.each(recognizers)('$id has sticky patterns with lower-case anchors', (recognizer) => {
    for (const { anchor, pattern } of [recognizer, ...(recognizer.also ?? [])]) {
      expect(pattern.sticky && pattern.unicode).toBe(true);
      if (anchor.at === 'words') for (const word of anchor.words) expect(word).toBe(word.toLowerCase());
    }
  });
});

describe.each(examples)('$id: $text', ({ id, text, value }) => {
  it.each([
    ['alone', text],
    ['in a sentence', `so we wrote ${text} and went on`],
    ['at the start', `${text} was what we had`],
    ['at the end', `and this was it: ${text}`],
    ['next to a comma', `this, ${text}, and more`],
    ['on its own line', `first\n${text}\nlast`],
  ])('is found %s', (_, sentence) => expect(valuesOf(id, sentence)).toEqual([value]));

  it('is nothing else', () => {
    const others = detect(text, { language }).filter((finding) => finding.id !== id);
    expect(others.map((finding) => finding.id)).toEqual([]);
  });
});

describe.each(lookAlikes)('$id: $text', ({ id, text }) => {
  it.each([
    ['alone', text],
    ['in a sentence', `so we wrote ${text} and went on`],
  ])('is left alone %s', (_, sentence) => expect(valuesOf(id, sentence)).toEqual([]));
});

/** The longest text that a pattern may match, in UTF-16 code units: the longest of its branches, each part as often as it may stand. */
function longestMatch(source: string): number {
  let i = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(source.slice(i));
    i += match?.[0].length ?? 0;
    return match;
  };
  const branches = (): number => {
    let longest = 0;
    let sum = 0;
    while (i < source.length && source[i] !== ')') {
      if (take(/^\|/)) {
        longest = Math.max(longest, sum);
        sum = 0;
      } else sum += part() * (times() ?? 1);
    }
    return Math.max(longest, sum);
  };
  const part = (): number => {
    const group = take(/^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/);
    if (group) {
      const length = branches();
      i++;
      return /^\(\?<?[=!]$/.test(group[0]) ? 0 : length;
    }
    if (take(/^\[(?:\\[\s\S]|[^\]\\])*\]/)) return 1;
    const one = take(/^(?:\\(?:[pP]\{[^}]*\}|k<\w+>|[\s\S])|[\s\S])/u)?.[0] ?? '';
    return /^(?:\\[bB]|[$^])$/.test(one) ? 0 : one.length > 2 ? 2 : 1;
  };
  const times = (): number | undefined => {
    const quantifier = take(/^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/);
    if (!quantifier) return undefined;
    const [whole, least, comma, most] = quantifier;
    if (/^[*+]/.test(whole)) return Number.POSITIVE_INFINITY;
    if (whole.startsWith('?')) return 1;
    return comma ? (most ? Number(most) : Number.POSITIVE_INFINITY) : Number(least);
  };
  return branches();
}

describe('what patterns look at', () => {
  it.each([
    ['ab|c', 2],
    ['a{2,5}(?:bc){3}', 11],
    ['(?<![a-z])a(?=b{9})\\d+', Number.POSITIVE_INFINITY],
    ['[)(]{4}x?\\p{L}', 7],
  ])('%s is at most %d long', (source, length) => expect(longestMatch(source)).toBe(length));

  it('is near, or is said to be far', () => {
    const wrong = recognizers.flatMap((recognizer) =>
      [recognizer, ...(recognizer.also ?? [])]
        .filter(({ pattern, reachesFar }) => !reachesFar && longestMatch(pattern.source) > reach.after - 64)
        .map(({ pattern }) => `${recognizer.id} ${pattern.source.slice(0, 40)}`),
    );
    expect(wrong).toEqual([]);
  });
});
