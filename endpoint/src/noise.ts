import { randomBytes } from 'node:crypto';

/**
 * A whole number of the discrete Laplace distribution: the difference of two geometric ones with ratio
 * `exp(-epsilon / sensitivity)`, so that one report more or less changes the odds of any result by no more than
 * `exp(epsilon)`. @see Ghosh, Roughgarden, Sundararajan: Universally Utility-Maximizing Privacy Mechanisms, 2009
 */
export function noise(epsilon: number, sensitivity: number): number {
  return geometric(epsilon / sensitivity) - geometric(epsilon / sensitivity);
}

/** How often in a row something of probability `exp(-rate)` happens. */
function geometric(rate: number): number {
  // 53 random bits, as a number above 0 and at most 1.
  const uniform = (Number(randomBytes(8).readBigUInt64BE() >> 11n) + 1) / 2 ** 53;
  return Math.floor(-Math.log(uniform) / rate);
}
