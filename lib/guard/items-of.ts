import type { Finding } from '../detect/finding';
import { type IncidentItem, mostCounted } from '../incidents/incident';
import { byIdentifier } from './by-identifier';

/** How many findings there are of each identifier, without any of their text. */
export function itemsOf(findings: readonly Finding[]): Omit<IncidentItem, 'action'>[] {
  return byIdentifier(findings).map(({ id, category, severity, findings: group }) => ({
    identifier: id,
    category,
    severity,
    count: Math.min(group.length, mostCounted),
  }));
}
