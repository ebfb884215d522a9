import { digit } from './digit';
import { weightedSum } from './weighted-sum';

/** Whether up to fourteen digits may be the code of an article. @see GS1 General Specifications, section 7.9 */
export function gtin(digits: string): boolean {
  const padded = digits.padStart(14, '0');
  return (
    (10 - (weightedSum(padded, [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === digit(padded, 13)
  );
}
