import { expect, it } from 'vitest';
import type { Finding } from '../detect/finding';
import { createVault } from './vault';
import { withMentions } from './with-mentions';

const text = 'Mary Smith, Ms Smith, Mary, John, Smithson, acme';

const kind = { id: 'person-name', category: 'person' } as const;

const finding = (value: string, severity: Finding['severity'], category: Finding['category'] = 'person') => {
  const start = text.indexOf(value, value === 'Mary' ? 20 : 0);
  return { ...kind, category, severity, confidence: 1, start, end: start + value.length, evidence: [] };
};

const parts = ['Ms Smith', 'Mary', 'John', 'Smithson'].map((value) => finding(value, 'low'));
const severities = (findings: readonly Finding[], vault = createVault()) =>
  withMentions(text, findings, vault).map(({ severity }) => severity);

it('a part of a name is as grave as all of it in the same text', () =>
  expect(severities([finding('Mary Smith', 'high'), ...parts])).toEqual([
    'high',
    'high',
    'high',
    'low',
    'low',
  ]));

it('and where the conversation knows it', () => {
  const vault = createVault();
  vault.standInFor('Mary Smith', { kind });
  expect(severities(parts, vault)).toEqual(['medium', 'medium', 'low', 'low']);
});

it('beside a name that passes, a part passes too', () =>
  expect(severities([finding('Mary Smith', 'low'), ...parts])).toEqual(Array(5).fill('low')));

it('what is no name of a person stays what it is', () =>
  expect(severities([finding('Mary Smith', 'medium'), finding('Smith', 'low', 'place')])).toEqual([
    'medium',
    'low',
  ]));
