import { describe, expect, it } from 'vitest';
import { hasPythonPackages } from '../../lists/packages';
import type { LabelledText } from '../../tagger/corpus';
import { random } from '../../tagger/random';
import { fragment, lowerCase, stripAccents, swapNames, upperCase } from './augment';
import { markLabels, organisation, person, readLabels } from './labels';
import { synthetic } from './synthetic';

const slices = ({ text, spans }: Pick<LabelledText, 'text' | 'spans'>) =>
  spans.map(({ start, end }) => text.slice(start, end));

function expectSound({ text, spans }: Pick<LabelledText, 'text' | 'spans'>) {
  let from = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
    from = end;
  }
  expect(text).not.toMatch(/[\ue100-\ue10f\u0001]/);
}

const letter: LabelledText = {
  lang: 'en',
  text: 'Hi José,\nMüller, Anna (ACME) and J. R. Núñez saw ANNA.',
  spans: [
    { start: 3, end: 7, type: 'PERSON' },
    { start: 9, end: 21, type: 'PERSON' },
    { start: 23, end: 27, type: 'ORG' },
    { start: 33, end: 44, type: 'PERSON' },
    { start: 49, end: 53, type: 'PERSON' },
  ],
};

describe('labels', () => {
  it('are read from the marks around them', () => {
    const { text, spans } = readLabels(`Hi ${person('Ana')}, ${organisation(' ACME ')}!`);
    expect(text).toBe('Hi Ana,  ACME !');
    expect(slices({ text, spans })).toEqual(['Ana', 'ACME']);
    expect(readLabels(markLabels(text, spans))).toEqual({ text, spans });
  });

  it('cannot be nested by a name in a name', () => {
    expect(readLabels(organisation(`${person('Ana')} & Co`)).spans).toHaveLength(1);
  });
});

describe.skipIf(!hasPythonPackages())('synthetic texts', () => {
  const texts = hasPythonPackages() ? [...synthetic(random(7), 2500)] : [];

  it('have sound spans', () => {
    for (const text of texts) expectSound(text);
  });

  it('are the same for the same seed, and none comes twice', () => {
    expect([...synthetic(random(7), 40)]).toEqual(texts.slice(0, 40));
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });

  it('are in many languages and of many kinds, and a third has no label', () => {
    expect(new Set(texts.map(({ lang }) => lang)).size).toBeGreaterThan(25);
    expect(new Set(texts.map(({ frame }) => frame)).size).toBeGreaterThan(30);
    const bare = texts.filter(({ spans }) => spans.length === 0).length / texts.length;
    expect(bare).toBeGreaterThan(0.28);
    expect(bare).toBeLessThan(0.5);
  });

  it('stay sound when they are changed', () => {
    const next = random(3);
    for (const text of texts) {
      for (const changed of [
        lowerCase(text),
        upperCase(text),
        stripAccents(text),
        swapNames(text, next),
        fragment(text, next),
      ]) {
        expectSound(changed);
      }
      expect(slices(lowerCase(text)).length).toBe(text.spans.length);
    }
  });
});

describe('changes', () => {
  it('keep the letters in place', () => {
    expect(slices(lowerCase(letter))).toEqual(['josé', 'müller, anna', 'acme', 'j. r. núñez', 'anna']);
    expect(slices(upperCase(letter))).toEqual(['JOSÉ', 'MÜLLER, ANNA', 'ACME', 'J. R. NÚÑEZ', 'ANNA']);
    expect(slices(stripAccents(letter))).toEqual(['Jose', 'Muller, Anna', 'ACME', 'J. R. Nunez', 'ANNA']);
  });

  it.skipIf(!hasPythonPackages())('give people other names in the same form', () => {
    const swapped = swapNames(letter, random(1));
    const [single, reversed, company, initials, shouted] = slices(swapped);
    expect(single).not.toBe('José');
    expect(reversed).toMatch(/^.+, .+$/);
    expect(company).toBe('ACME');
    expect(initials).toMatch(/^\p{Lu}\. \p{Lu}\. .+$/u);
    expect(shouted).toBe(reversed!.split(', ')[1]!.toUpperCase());
  });

  it('cut a few words around a name', () => {
    const next = random(5);
    for (let i = 0; i < 50; i++) {
      const cut = fragment(letter, next);
      expect(cut.text.split(/\s+/).length).toBeLessThanOrEqual(7);
      expect(letter.text).toContain(cut.text);
      for (const slice of slices(cut)) expect(slices(letter)).toContain(slice);
      expect(cut.spans.length).toBeGreaterThan(0);
    }
  });
});
