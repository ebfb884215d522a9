import type { Incident } from '../incidents/incident';
import { randomId } from './random-id';

/** That the page was caught working against the guard. */
export function tampering(): Incident {
  const item = { identifier: 'tampering', category: 'not-inspected', severity: 'high' } as const;
  return { id: randomId(), items: [{ ...item, action: 'tampered', count: 1 }] };
}
