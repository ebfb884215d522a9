import type { FindingKind } from '../detect/finding';

/** What a value is one of many of; nothing where no rule knows. It cannot be undone. */
export function generalise(
  value: string,
  { id, category }: Pick<FindingKind, 'id' | 'category'>,
): string | null {
  if (id === 'age') return inTens(value);
  if (category === 'birth-date') return decade(value);
  if (category === 'money') return rounded(value);
  if (id === 'ipv4') return value.replace(/\.\d+$/, '.0/24');
  if (id === 'street-address') return town(value);
  return null;
}

/** `42` becomes `40–49`, whatever stands around it. */
function inTens(value: string): string | null {
  const age = /\d{1,3}/.exec(value)?.[0];
  if (!age) return null;
  const from = Math.floor(Number(age) / 10) * 10;
  return value.replace(age, `${from}–${from + 9}`);
}

function decade(value: string): string | null {
  const year = /(?<!\d)(?:18|19|20)\d\d(?!\d)/.exec(value)?.[0];
  return year ? `${year.slice(0, 3)}0s` : null;
}

/** An amount with one digit that counts: `€ 51,200` becomes `~€ 50,000`. */
function rounded(value: string): string | null {
  const number = /\d[\d.,'’ \u00a0\u202f]*\d|\d/u.exec(value)?.[0];
  if (!number) return null;
  // Two digits at the end are cents.
  const whole = number.replace(/[.,]\d{2}$/, '');
  const digits = whole.replace(/\D/g, '');
  if (digits.length < 2) return null;
  const first = Math.round(Number(`${digits[0]}.${digits[1]}`));
  const round = `${first}${'0'.repeat(digits.length - 1)}`;
  const separator = /[.,'’ \u00a0\u202f]/u.exec(whole)?.[0] ?? '';
  return `~${value.replace(number, round.replace(/\B(?=(?:\d{3})+$)/g, separator))}`;
}

/** The place behind a postal code, or before the code of a state and one. */
function town(value: string): string | null {
  const after = /(?<!\d)\d{4,5}\s+(\p{Lu}[\p{L}\p{M}. -]{1,40})$/u.exec(value)?.[1];
  const before = /,\s*(\p{Lu}[\p{L}\p{M}. -]{1,40}),?\s+[A-Z]{2}\s+\d{5}(?:-\d{4})?$/u.exec(value)?.[1];
  return after ?? before ?? null;
}
