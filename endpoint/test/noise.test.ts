import { expect, it } from 'vitest';
import { noise } from '../src/noise';

it.each([
  [1, 1],
  [1, 10],
  [0.2, 1],
])(
  'has the spread of a discrete Laplace distribution, epsilon %f, sensitivity %d',
  (epsilon, sensitivity) => {
    const draws = Array.from({ length: 10_000 }, () => noise(epsilon, sensitivity));
    const ratio = Math.exp(-epsilon / sensitivity);
    const deviation = Math.sqrt((2 * ratio) / (1 - ratio) ** 2);
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const spread = Math.sqrt(draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length);
    expect(draws.every(Number.isInteger)).toBe(true);
    // All bounds are six standard errors or more.
    expect(Math.abs(mean)).toBeLessThan((8 * deviation) / Math.sqrt(draws.length));
    expect(Math.abs(spread / deviation - 1)).toBeLessThan(0.1);
    // Nothing is its most likely value, with probability (1 - ratio) / (1 + ratio).
    const nothing = draws.filter((draw) => draw === 0).length / draws.length;
    expect(Math.abs(nothing - (1 - ratio) / (1 + ratio))).toBeLessThan(0.03);
  },
);
