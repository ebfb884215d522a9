import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printed } from '../cli/printed';
import { type Labelled, scoreAnnotated } from '../cli/scoring';
import { detect } from '../lib/detect/detect';

function readCorpus<T>(name: string): T[] {
  const file = new URL(`corpora/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

describe('user names and passwords', () => {
  const corpus = readCorpus<Labelled & { part: 'first' | 'second' }>('credentials');

  it('has as many texts as it says', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(600);
  });

  // The first part was not looked at while user names were made to be found.
  it.each(['first', 'second'] as const)('are found in the %s part', (part) => {
    const texts = corpus.filter((text) => text.part === part);
    const predictions = new Map(texts.map(({ id, text }) => [id, detect(text).map(printed)]));
    const { types } = scoreAnnotated(texts, predictions, ['USERNAME', 'PASSWORD']);
    expect(types.USERNAME?.F1).toBeGreaterThanOrEqual(0.9);
    expect(types.PASSWORD?.F1).toBeGreaterThanOrEqual(0.9);
  });
});
