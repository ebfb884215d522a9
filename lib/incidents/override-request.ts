import type { IncidentItem } from './incident';

/** A request to let one held send through from an extension page. Never carries text. */
export interface OverrideRequest {
  /** The incident's id; the grant is this id, once. */
  readonly id: string;
  readonly items: readonly Omit<IncidentItem, 'action'>[];
}
