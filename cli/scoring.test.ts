import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type CorpusMeta,
  type Labelled,
  meets,
  merge,
  type Span,
  scoreAnnotated,
  scoreCases,
  scoreNegative,
} from './scoring';

const folder = new URL('../test/corpora/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const lines = <T>(name: string): T[] =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.each(['annotated', 'negative', 'cases'])('the %s sample', (name) => {
  it('scores as an independent scorer of the same rules says', () => {
    const corpus = lines<Labelled>(`${name}.jsonl`);
    const meta: CorpusMeta = JSON.parse(read(`${name}.meta.json`));
    const kept = lines<{ id: string; findings: Span[] }>(`${name}.predictions.jsonl`);
    const predictions = new Map(kept.map(({ id, findings }) => [id, findings]));
    const score =
      name === 'negative'
        ? scoreNegative(corpus, predictions, meta.unlabelled)
        : name === 'cases'
          ? scoreCases(corpus, predictions)
          : scoreAnnotated(corpus, predictions, meta.types);
    expect(score).toEqual(JSON.parse(read(`${name}.expected.json`)));
  });
});

describe('merge', () => {
  it('joins the pieces of a name and what overlaps', () => {
    const text = 'Ana Maria Ruiz';
    const spans = [
      { start: 0, end: 3, type: 'PERSON' },
      { start: 4, end: 9, type: 'PERSON' },
      { start: 8, end: 14, type: 'PERSON' },
    ];
    expect(merge(spans, text)).toEqual([{ start: 0, end: 14, type: 'PERSON' }]);
  });
});

it.each([
  ['BIC', 'BANK_ACCOUNT', true],
  ['BANK_ACCOUNT', 'BIC', false],
  ['SECRET', 'CRYPTO', true],
  ['PASSWORD', 'CRYPTO', false],
  ['LOCATION', 'ZIP', false],
  ['EMAIL', 'PHONE', false],
])('a label %s is met by %s: %s', (label, predicted, expected) =>
  expect(meets(label, predicted)).toBe(expected),
);
