/** Value of the letter or digit at an index, from the end if negative: 0 to 9, and 10 to 35 for A to Z. */
export function digit(value: string, index: number): number {
  const code = value.charCodeAt(index < 0 ? value.length + index : index);
  return code < 65 ? code - 48 : code - 55;
}
