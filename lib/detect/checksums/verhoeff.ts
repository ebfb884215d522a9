/** Multiplication in the dihedral group of ten elements. */
const product = (a: number, b: number): number =>
  a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;

/** The permutation that is applied once more at each place from the right. */
const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Whether digits pass the check of J. Verhoeff, "Error Detecting Decimal Codes", 1969. */
export function verhoeff(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    for (let turn = 0; turn < i % 8; turn++) digit = permutation[digit] ?? 0;
    sum = product(sum, digit);
  }
  return sum === 0;
}
