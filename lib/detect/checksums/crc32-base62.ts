import { crc32 } from './crc32';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Whether a text ends in six characters of base 62 that are the CRC-32 of what stands before them.
 * @see GitHub blog, "Behind GitHub's new authentication token formats"
 */
export function crc32Base62(text: string): boolean {
  let rest = crc32(text.slice(0, -6));
  let expected = '';
  for (let i = 0; i < 6; i++) {
    expected = alphabet[rest % 62] + expected;
    rest = Math.floor(rest / 62);
  }
  return text.endsWith(expected);
}
