import { digit } from './digit';

/** Whether the last sign, a digit or X, is the check of the digits before it. @see ISO/IEC 7064, MOD 11-2 */
export function mod11And2(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < value.length - 1; i++) sum = ((sum + digit(value, i)) * 2) % 11;
  const last = value.endsWith('X') ? 10 : digit(value, -1);
  return (sum + last) % 11 === 1;
}
