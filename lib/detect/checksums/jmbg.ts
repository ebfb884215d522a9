import { isDay } from '../is-day';
import { digit } from './digit';
import { weightedSum } from './weighted-sum';

/**
 * Whether thirteen digits are a unique master citizen number of one of the regions from `first` to `last`.
 * @see Zakon o jedinstvenom matičnom broju građana
 */
export function jmbg(value: string, first: number, last: number): boolean {
  const region = Number(value.slice(7, 9));
  const check = 11 - (weightedSum(value, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return (
    region >= first &&
    region <= last &&
    isDay(value.slice(0, 2), value.slice(2, 4)) &&
    (check > 9 ? 0 : check) === digit(value, 12)
  );
}
