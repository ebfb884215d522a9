import { isDay } from '../is-day';
import { digit } from './digit';
import { weightedSum } from './weighted-sum';

/**
 * Whether eleven digits are a personal code of Estonia or Lithuania: sex and century, date of birth, serial, check.
 * @see EVS 585:2007
 */
export function balticPersonalCode(value: string): boolean {
  const first = weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weightedSum(value, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return (
    isDay(value.slice(5, 7), value.slice(3, 5)) && (first < 10 ? first : second % 10) === digit(value, 10)
  );
}
