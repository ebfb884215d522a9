import { digit } from './digit';

/** Check digit of letters and digits with weights seven, three and one. @see ICAO Doc 9303, part 3, section 4.9 */
export function documentCheckDigit(value: string): number {
  let sum = 0;
  for (let i = 0; i < value.length; i++) sum += digit(value, i) * ([7, 3, 1][i % 3] ?? 0);
  return sum % 10;
}
