import { isDay } from '../is-day';

/**
 * Whether digits are a birth number of the former Czechoslovakia: year, month (+50 for women, +20 when a day runs out of
 * numbers), day, serial; divisible by eleven since 1954.
 * @see Zákon č. 133/2000 Sb., § 13
 */
export function birthNumber(value: string): boolean {
  const month = (Number(value.slice(2, 4)) % 50) % 20;
  if (!isDay(value.slice(4, 6), month)) return false;
  if (value.length === 9) return Number(value.slice(0, 2)) < 54 && !value.endsWith('000');
  const rest = Number(value.slice(0, 9)) % 11;
  return Number(value) % 11 === 0 || (rest === 10 && value.endsWith('0'));
}
