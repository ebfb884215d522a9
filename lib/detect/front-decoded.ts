/** Sorted words from their front-coded form: how many letters each shares with the one before it, and the others. */
export function frontDecoded(coded: string): string[] {
  let before = '';
  return Array.from(coded.matchAll(/(\d)(\D*)/g), ([, shared, rest = '']) => {
    before = before.slice(0, Number(shared)) + rest;
    return before;
  });
}
