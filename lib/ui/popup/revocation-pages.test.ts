import { expect, it } from 'vitest';
import { identifierIds } from '../../detect/identifier-ids';
import { revocationPages } from './revocation-pages';

it('every page is of an identifier that there is, over https', () => {
  expect(Object.keys(revocationPages).filter((id) => !identifierIds.includes(id))).toEqual([]);
  expect(
    Object.values(revocationPages).filter((page) => !URL.canParse(page) || !page.startsWith('https://')),
  ).toEqual([]);
});
