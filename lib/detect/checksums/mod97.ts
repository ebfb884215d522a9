/** Remainder of letters and digits modulo 97, letters as 10 to 35. @see ISO/IEC 7064, MOD 97-10 */
export function mod97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
