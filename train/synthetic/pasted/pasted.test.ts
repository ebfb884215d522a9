import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropPunctuation } from './drop-punctuation';
import { type LabelledText, mark, read, type Type, types, unmarked } from './marks';
import { handWritten } from './names';
import { pasted } from './pasted';

const seeded = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const texts = [...pasted(seeded(5), 600, handWritten)];

type Labelled = Pick<LabelledText, 'text' | 'spans'>;

const words = ({ text, spans }: Labelled) => spans.map(({ start, end }) => text.slice(start, end));

function expectSound({ text, spans }: Labelled) {
  let from = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    from = end;
  }
  expect(from).toBeLessThanOrEqual(text.length);
}

describe('marks', () => {
  const piece = fc.record({
    text: fc.string({ unit: 'grapheme' }).map(unmarked),
    type: fc.constantFrom<Type | ''>('', ...types),
  });
  test('labels are read where they were written', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const made = read(pieces.map(({ text, type }) => (type ? mark(type, text) : text)).join(''));
        expect(made.text).toBe(pieces.map(({ text }) => text).join(''));
        const meant = pieces.filter(({ text, type }) => type && /[^\s\u200b]/.test(text));
        expect(made.spans.map(({ type }) => type)).toEqual(meant.map(({ type }) => type));
        for (const [i, { start, end }] of made.spans.entries())
          expect(meant[i]!.text).toContain(made.text.slice(start, end));
      }),
    );
  });
});

describe('made-up texts', () => {
  test('are sound and never twice the same', () => {
    for (const text of texts) expectSound(text);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });
  test('are the same for the same random numbers', () => {
    expect([...pasted(seeded(5), 50, handWritten)]).toEqual(texts.slice(0, 50));
  });
  test('have no marks or slots left', () => {
    for (const { text } of texts) expect(text).not.toMatch(/[\ue000-\uf8ff]|(?<!of )undefined|\[object/);
  });
});

describe('dropPunctuation', () => {
  test('leaves the labels', () => {
    for (const text of texts) {
      const made = dropPunctuation(text);
      expectSound(made);
      expect(words(made)).toEqual(words(text));
    }
  });
});
