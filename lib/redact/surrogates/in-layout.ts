/** Writes digits in the way in which those of a value are written, from the first to the last. */
export function inLayout(digits: string, value: string): string {
  let at = 0;
  return value.replace(/\d/g, () => digits[at++] ?? '');
}

/** The digits of a value. */
export function digitsOf(value: string): string {
  return value.normalize('NFKC').replace(/\D/g, '');
}
