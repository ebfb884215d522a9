import type { Category, Severity } from '../detect/finding';

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
}
