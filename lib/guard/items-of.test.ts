import { expect, it } from 'vitest';
import type { Finding } from '../detect/finding';
import { overrideRequestSchema } from '../platform/incident-schema';
import { itemsOf } from './items-of';

const mail: Finding = {
  id: 'email',
  category: 'contact',
  severity: 'medium',
  type: 'EMAIL',
  start: 0,
  end: 12,
  confidence: 1,
  evidence: [],
} as Finding;

it('a customer list of any length is recorded', () => {
  const items = itemsOf(Array.from({ length: 300_000 }, () => mail));
  expect(items).toEqual([{ identifier: 'email', category: 'contact', severity: 'medium', count: 100_000 }]);
  const request = {
    id: crypto.randomUUID(),
    why: 'blocked',
    items,
    mayRedact: true,
    maySend: false,
    needsReason: false,
  };
  expect(overrideRequestSchema.safeParse(request).error).toBeUndefined();
});
