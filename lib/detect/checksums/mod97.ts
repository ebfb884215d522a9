import { digit } from './digit';

/** Remainder of digits and capital letters modulo 97, letters as 10 to 35. @see ISO/IEC 7064, MOD 97-10 */
export function mod97(text: string): number {
  let remainder = 0;
  for (let i = 0; i < text.length; i++) {
    const value = digit(text, i);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
