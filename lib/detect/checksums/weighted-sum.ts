import { digit } from './digit';

/** Sum of the first digits of a value, each times its weight; letters count as 10 to 35. */
export function weightedSum(value: string, weights: readonly number[], from = 0): number {
  return weights.reduce((sum, weight, index) => sum + digit(value, from + index) * weight, 0);
}
