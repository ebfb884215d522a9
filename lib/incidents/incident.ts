import type { Category, Severity } from '../detect/finding';
import type { Justification } from './justification';

/** More findings of one identifier in one text are recorded as so many. */
export const mostCounted = 100_000;

/** What happened to something that was caught. Frozen: incidents, counts, popup and telemetry use these words. */
export const recordedActions = [
  'redacted',
  'edited',
  'overridden',
  'blocked',
  'audited-warn',
  'audited-block',
  'tampered',
] as const;

export type RecordedAction = (typeof recordedActions)[number];

/** How many findings of one identifier an incident held, and what happened to them. */
export interface IncidentItem {
  /** The identifier's id, for example `us-ssn`. */
  readonly identifier: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly action: RecordedAction;
  /** At least 1. */
  readonly count: number;
}

/** That something was caught, never what it said: no value, no hash of a value, no length. */
export interface Incident {
  /** UUIDv4 made where it happened, so that a repeated message is recognised. */
  readonly id: string;
  readonly items: readonly IncidentItem[];
  /** Where a person had to say why they sent it anyway. */
  readonly justification?: Justification | undefined;
}

/** An incident as it is kept: where and when besides. Both stay on the device. */
export interface RecordedIncident extends Incident {
  readonly site: string;
  /** UTC day as `YYYY-MM-DD`. */
  readonly day: string;
  /** Milliseconds since 1970; null for what was recorded before times were kept. */
  readonly time: number | null;
}

/** Whether a credential left as it was: it has to be replaced. */
export function isSentCredential({ category, action }: IncidentItem): boolean {
  return category === 'credential' && action === 'overridden';
}
