import { sha256 } from './sha256';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Whether a text in base 58 ends in the first four bytes of a double SHA-256. @see Bitcoin, Base58Check encoding */
export function base58check(text: string): boolean {
  const bytes: number[] = [];
  for (const character of text) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return false;
    for (let i = 0; i < bytes.length; i++) {
      carry += (bytes[i] ?? 0) * 58;
      bytes[i] = carry & 255;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255);
  }
  for (const character of text) {
    if (character !== '1') break;
    bytes.push(0);
  }
  const whole = Uint8Array.from(bytes.reverse());
  if (whole.length < 5) return false;
  const sum = sha256(sha256(whole.slice(0, -4)));
  return whole.slice(-4).every((byte, i) => byte === sum[i]);
}
