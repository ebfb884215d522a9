import { expect, it } from 'vitest';
import type { Finding } from './finding';
import { resolveOverlaps } from './resolve-overlaps';

function finding(id: string, start: number, end: number, more: Partial<Finding> = {}): Finding {
  return {
    id,
    category: 'contact',
    severity: 'medium',
    confidence: 0.9,
    start,
    end,
    evidence: [id],
    ...more,
  };
}

function own(start: number, end: number, more: Partial<Finding> = {}): Finding {
  return finding('own-term', start, end, { category: 'own-term', confidence: 1, ...more });
}

it('keeps the surer of two that are no own terms', () => {
  const email = finding('email', 0, 10);
  expect(resolveOverlaps([email, finding('url', 2, 12, { confidence: 0.5 })])).toEqual([email]);
});

it('makes an own term and what it is part of one finding, which is the graver', () => {
  const [whole, ...others] = resolveOverlaps([own(5, 9), finding('email', 0, 14)]);
  expect(others).toEqual([]);
  expect(whole).toMatchObject({ id: 'email', start: 0, end: 14, evidence: ['email', 'own-term'] });
  expect(whole?.also).toEqual([{ id: 'own-term', category: 'own-term', severity: 'medium' }]);

  const canary = own(5, 9, { id: 'canary', severity: 'critical' });
  expect(resolveOverlaps([canary, finding('email', 0, 14)])).toMatchObject([
    { id: 'canary', start: 0, end: 14, also: [{ id: 'email' }] },
  ]);
});

it('covers all that an own term reaches into', () => {
  const findings = [finding('email', 0, 10), own(8, 22), finding('phone', 20, 30), finding('iban', 31, 40)];
  expect(resolveOverlaps(findings)).toMatchObject([
    { id: 'own-term', start: 0, end: 30, also: [{ id: 'email' }, { id: 'phone' }] },
    { id: 'iban', start: 31, end: 40 },
  ]);
});

it('leaves apart what only stands side by side', () => {
  expect(resolveOverlaps([own(0, 4), finding('email', 4, 14)])).toHaveLength(2);
});

it('covers the whole number where another finding sees a part of it', () => {
  const part = finding('account', 5, 10, { category: 'bank' });
  const whole = finding('labelled', 0, 13, { category: 'bank', confidence: 0.6 });
  expect(resolveOverlaps([part, whole])).toEqual([{ ...part, start: 0, end: 13 }]);
});

it('keeps what is left of a secret', () => {
  const secret = finding('token', 0, 30, { category: 'credential', confidence: 0.6 });
  const number = finding('number', 20, 40, { category: 'national-id' });
  expect(resolveOverlaps([secret, number])).toEqual([{ ...secret, end: 20 }, number]);
  expect(resolveOverlaps([finding('url', 0, 30, { confidence: 0.6 }), number])).toEqual([number]);
});
