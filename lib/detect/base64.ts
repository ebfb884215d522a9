const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Decodes base64 or base64url to one character a byte; nothing if a character does not belong. @see RFC 4648 */
export function decodeBase64(encoded: string): string | null {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const character of encoded.replace(/={1,2}$/, '')) {
    const value =
      character === '+' || character === '-'
        ? 62
        : character === '/' || character === '_'
          ? 63
          : alphabet.indexOf(character);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      text += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return text;
}
