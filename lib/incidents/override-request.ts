import type { IncidentItem } from './incident';
import type { Justification } from './justification';

/** Why something is decided on an extension page: policy blocks it, or the chat's page hides the question. */
export const overrideReasons = ['blocked', 'hidden'] as const;

/** What may be decided there. */
export const overrideDecisions = ['send', 'redact', 'keep'] as const;

export type OverrideDecision = (typeof overrideDecisions)[number];

/** What was decided about incident `id`. */
export interface OverrideAnswer {
  readonly id: string;
  readonly decision: OverrideDecision;
  /** Why it is sent anyway, where policy asks. */
  readonly justification: Justification | null;
}

/** A request to decide on an extension page about one thing that is held. Never carries text. */
export interface OverrideRequest {
  /** The incident's id; the decision is for this id, once. */
  readonly id: string;
  readonly why: (typeof overrideReasons)[number];
  readonly maySend: boolean;
  readonly mayRedact: boolean;
  /** Whether sending it needs a reason. */
  readonly needsReason: boolean;
  readonly items: readonly Omit<IncidentItem, 'action'>[];
}
