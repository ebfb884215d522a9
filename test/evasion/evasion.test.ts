import { describe, expect, it } from 'vitest';
import { examples, recallOf } from './recall';
import { transforms } from './transforms';

it('there are enough ways and values', () => {
  expect(transforms.length).toBeGreaterThanOrEqual(30);
  expect(examples.length).toBeGreaterThanOrEqual(200);
});

describe('values are found all the same', () => {
  it.each(transforms.filter(({ least }) => least !== undefined))('$name', (transform) => {
    const { changed, recall } = recallOf(transform);
    expect(changed).toBeGreaterThan(0);
    expect(recall).toBeGreaterThanOrEqual(transform.least ?? 1);
  });
});
