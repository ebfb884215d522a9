import { expect, it } from 'vitest';
import { strictest } from '../policy/strictest';
import { ownFinder } from './own-finder';

const finds = { find: () => [] };

it('is nothing where nobody named anything', () => {
  expect(ownFinder(strictest, null)).toBeNull();
  expect(ownFinder(strictest, () => finds)).toBeNull();
});

it('says that a text was not inspected to its end until patterns can be looked for', () => {
  const policy = { ...strictest, ownPatterns: ['PROJ-\\d+'], ownWords: ['Phoenix'] };
  expect(ownFinder(policy, null)?.find('a phoenix')).toMatchObject([
    { id: 'own-term', start: 2, end: 9 },
    { id: 'partly-inspected', category: 'not-inspected', start: 9, end: 9 },
  ]);
  expect(ownFinder(policy, () => finds)?.find('a phoenix')).toMatchObject([{ id: 'own-term' }]);
});

it('gives the patterns to what finds them', () => {
  const asked: (readonly string[])[] = [];
  ownFinder({ ...strictest, ownPatterns: ['a', 'b'] }, (patterns) => {
    asked.push(patterns);
    return finds;
  });
  expect(asked).toEqual([['a', 'b']]);
});
