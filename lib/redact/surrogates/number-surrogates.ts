import { mod97 } from '../../detect/checksums/mod97';
import { digitsOf, inLayout } from './in-layout';

/**
 * Numbers that issuers and payment services publish for tests; no account is behind any.
 * @see Stripe, "Test card numbers"; PayPal, "Credit card generator and test numbers"
 */
const testCards = [
  '4242424242424242',
  '4000056655665556',
  '4111111111111111',
  '4012888888881881',
  '5555555555554444',
  '5105105105105100',
  '2223003122003222',
  '5200828282828210',
  '378282246310005',
  '371449635398431',
  '378734493671000',
  '6011111111111117',
  '6011000990139424',
  '30569309025904',
  '38520000023237',
  '3530111333300000',
  '3566002020360505',
  '6200000000000005',
  '4222222222222',
];

/** The `nth` test number of as many digits, of the same issuer as long as it has one. */
export function cardSurrogate(value: string, nth: number): string | null {
  const digits = digitsOf(value);
  const fitting = testCards.filter(({ length }) => length === digits.length);
  const first = fitting.filter((card) => card[0] === digits[0]);
  const card = [...first, ...fitting.filter((other) => !first.includes(other))][nth];
  return card ? inLayout(card, value) : null;
}

/** The `nth` account of a bank that does not exist, in the same country, with right check digits. @see ISO 13616 */
export function ibanSurrogate(value: string, nth: number): string | null {
  const compact = value.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(compact)) return null;
  const body = compact.slice(4);
  const count = String(nth + 1);
  const empty = body.replace(/\d/g, '0').replace(/[A-Z]/g, 'X');
  if (!/^0+$/.test(empty.slice(-count.length))) return null;
  const account = empty.slice(0, -count.length) + count;
  const check = String(98 - mod97(`${account}${compact.slice(0, 2)}00`)).padStart(2, '0');
  const characters = [...(compact.slice(0, 2) + check + account)];
  return value.replace(/[\p{L}\p{N}]/gu, () => characters.shift() ?? '');
}

/** Networks for documents. @see RFC 5737 */
const networks = ['192.0.2', '198.51.100', '203.0.113'] as const;

/** The `nth` address of a network for documents. */
export function ipv4Surrogate(nth: number): string | null {
  const network = networks[Math.floor(nth / 254)];
  return network ? `${network}.${(nth % 254) + 1}` : null;
}

/** @see RFC 3849 */
export function ipv6Surrogate(nth: number): string {
  return `2001:db8::${(nth + 1).toString(16)}`;
}

/** @see RFC 7042, section 2.1.2 */
export function macSurrogate(value: string, nth: number): string | null {
  if (nth > 255) return null;
  const digits = [...`00005e0053${nth.toString(16).padStart(2, '0')}`];
  const isUpper = /[A-F]/.test(value);
  const mac = value.replace(/[0-9a-f]/gi, () => digits.shift() ?? '');
  return isUpper ? mac.toUpperCase() : mac;
}
