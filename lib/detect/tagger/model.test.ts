import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labels, sums } from './labels';
import { bytesOf, type Model, modelOf } from './model';

const ascending = (max: number) =>
  fc.uniqueArray(fc.nat(max), { maxLength: 40 }).map((keys) => Uint32Array.from(keys).sort());

it('a model is the same after it was packed', () => {
  fc.assert(
    fc.property(
      ascending(2 ** 22 - 1),
      ascending(2 ** 16 - 1),
      ascending(2 ** 24 - 1),
      fc.nat(),
      (buckets, words, phrases, seed) => {
        const byte = (i: number) => (Math.imul(seed + i, 2654435761) >>> 8) & 255;
        const model: Model = {
          buckets,
          weights: Int8Array.from({ length: buckets.length * sums }, (_, i) => byte(i)),
          step: 0.25,
          transitions: Float32Array.from({ length: labels * labels }, (_, i) =>
            i % 7 === 0 ? Number.NEGATIVE_INFINITY : i / 4,
          ),
          words,
          classes: Uint8Array.from(words, (_, i) => byte(i)),
          phrases,
          kinds: Uint8Array.from(phrases, (_, i) => byte(i)),
        };
        expect(modelOf(bytesOf(model))).toEqual(model);
      },
    ),
  );
});
