/** Whether the groups before an offset are the start of an IBAN, so that what follows is the rest of it. */
export function isInIban(text: string, offset: number): boolean {
  return (
    text[offset - 1] === ' ' &&
    text.charCodeAt(offset - 2) <= 90 &&
    /[A-Z]{2}\d{2} ?[A-Z\d]{2,4} $/.test(text.slice(Math.max(0, offset - 10), offset))
  );
}
