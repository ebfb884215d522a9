import { expect, it } from 'vitest';
import { detect } from '../detect';

const evidenceOf = (token: string) => detect(`token ${token}`)[0]?.evidence;

it('knows a token by its checksum', () => {
  // The token that articles about the format take for their example.
  expect(evidenceOf('ghp_' + 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17')).toContain('checksum');
  expect(evidenceOf('ghp_' + 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18')).toContain('check-digits-wrong');
});
