import { digit } from './digit';
import { weightedSum } from './weighted-sum';

/** Whether eight digits are a company number of the Czech Republic or Slovakia. @see Zákon č. 111/2009 Sb. */
export function companyNumber(value: string): boolean {
  return (11 - (weightedSum(value, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digit(value, 7);
}
