import { digitsOf, inLayout } from './in-layout';
import { neutralPool } from './invented-names';

/** Domains that are nobody's. @see RFC 2606, section 3 */
const domains = ['example.com', 'example.org', 'example.net'] as const;

/** The `nth` address that is nobody's, counted from 0. */
export function emailSurrogate(nth: number): string {
  const { given, surnames } = neutralPool;
  const first = given[nth % given.length] ?? '';
  const round = Math.floor(nth / given.length);
  const last = surnames[round % surnames.length] ?? '';
  const domain = domains[Math.floor(round / surnames.length) % domains.length];
  const again = Math.floor(round / surnames.length / domains.length);
  return `${first}.${last}${again > 0 ? again : ''}@${domain}`.toLowerCase();
}

/** Numbers for films and books: what a number begins with behind its country, and how many digits count. */
interface FictionalRange {
  /** The country's code. */
  readonly country: string;
  readonly start: string;
  readonly counting: number;
}

/**
 * @see NANPA: 555-0100 to 555-0199 in every area; Ofcom, "Telephone numbers for drama use"; BNetzA, Vfg. 148/2021;
 * ARCEP, décision 2018-0881; ACMA, "Phone numbers for use in TV shows, films and creative works"; PTS, "Telefonnummer för
 * användning i böcker och filmer"
 */
const ranges: readonly FictionalRange[] = [
  { country: '1', start: '20255501', counting: 2 },
  { country: '44', start: '2079460', counting: 3 },
  { country: '49', start: '3023125', counting: 3 },
  { country: '33', start: '19900', counting: 4 },
  { country: '61', start: '25550', counting: 4 },
  { country: '46', start: '8465004', counting: 2 },
];

/** Area codes of the first range, each with a hundred numbers of its own. */
const areas = ['202', '303', '404', '505', '602', '704', '808', '907'];

/** The `nth` telephone number that is nobody's, of the same country and written the same way as far as it goes. */
export function phoneSurrogate(value: string, nth: number): string | null {
  const isWhole = /^\s*(?:\+|00)/.test(value);
  const digits = digitsOf(value).replace(/^00/, '');
  const range = isWhole
    ? (ranges.find(({ country }) => digits.startsWith(country)) ?? ranges[0])
    : digits.length === 10 && !digits.startsWith('0')
      ? ranges[0]
      : null;
  if (!range) return null;
  const { country, start, counting } = range;
  const size = 10 ** counting;
  const area = country === '1' ? areas[Math.floor(nth / size)] : '';
  if (area === undefined || (country !== '1' && nth >= size)) return null;
  const number = area + start.slice(area.length) + String(nth % size).padStart(counting, '0');
  const whole = isWhole ? country + number : number;
  return whole.length === digits.length && !/^\s*00/.test(value)
    ? inLayout(whole, value)
    : isWhole
      ? `+${country} ${number}`
      : number;
}
