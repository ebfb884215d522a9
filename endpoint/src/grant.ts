import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** That whoever holds a certain token may act for a team. */
export interface Grant {
  /** The team's name, or `*` for every team. */
  readonly team: string;
  /** SHA-256 of the token, in hexadecimal. A token is 256 random bits, so a slow hash would add nothing. */
  readonly hash: string;
}

const pair = /^([a-z0-9][a-z0-9-]{0,39}|\*):([0-9a-f]{64})$/;

/** The grants in a list of `team:sha256` pairs. Throws an error that names the place of the first bad one, not its text. */
export function grantsIn(text: string): Grant[] {
  const pairs = text.split(/[\s,]+/).filter((part) => part !== '');
  if (pairs.length === 0) throw new Error('has no pair of team and SHA-256');
  return pairs.map((part, index) => {
    const [, team, hash] = pair.exec(part) ?? [];
    if (team === undefined || hash === undefined)
      throw new Error(`has a bad entry at place ${index + 1}: team:sha256 is wanted, team in a-z, 0-9 and -`);
    return { team, hash };
  });
}

/** A new token. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The grant that a token opens. Takes as long for one that opens none. */
export function grantOf(grants: readonly Grant[], token: string): Grant | null {
  const hash = Buffer.from(hashOf(token), 'hex');
  let found: Grant | null = null;
  for (const grant of grants) if (timingSafeEqual(Buffer.from(grant.hash, 'hex'), hash)) found = grant;
  return found;
}

/** The token in an `Authorization` header: a bearer's, or a browser's password. @see RFC 6750, RFC 7617 */
export function tokenIn(header: string | undefined): string | null {
  const [, scheme = '', value = ''] = /^(bearer|basic) +([\w.~+/=-]{1,400})$/i.exec(header ?? '') ?? [];
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme === '') return null;
  const pair = Buffer.from(value, 'base64').toString();
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : null;
}
