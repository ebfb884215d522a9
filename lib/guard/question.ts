import type { Category, Finding, Severity } from '../detect/finding';
import type { Justification } from '../incidents/justification';
import type { Decision } from '../policy/decide';
import type { Held } from './held';

/** A value as the interface shows it. */
export interface QuestionValue {
  /** To be shown as generated content only: the page can search text in closed roots. */
  readonly value: string;
  readonly masked: string;
  /** Whether it may stay as it is while others are redacted. */
  readonly mayLeave: boolean;
}

/** The findings of one identifier in a held text, as the interface shows them. */
export interface QuestionItem {
  /** The identifier's id. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** What was found, each value once. */
  readonly values: readonly QuestionValue[];
  readonly evidence: readonly string[];
  readonly count: number;
}

/** What a person is asked while something is held. */
export interface Question {
  readonly occasion: Held['occasion'];
  readonly site: string;
  /** What is held, and what was found in it. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Values that may stay as they are while others are redacted. */
  readonly leavable: ReadonlySet<string>;
  readonly offers: Decision['offers'];
  /** True until the policy has arrived; then the question comes again. */
  readonly waitingForPolicy: boolean;
  /** Whether the extension was updated or removed since the page was loaded. */
  readonly isOrphaned: boolean;
  /** Whether to warn that the site sends everything again each time; once in a document. */
  readonly resends: boolean;
  /** Why the last answer did not work out. */
  readonly problem: 'not-redacted' | 'changed' | 'no-override-page' | null;
  /** Values that are left grant as `sendAnyway` does. */
  redact(left: ReadonlySet<string>, event: Event): void;
  /** Says that a value is nothing here, or that it always passes. Grants, as `sendAnyway` does. */
  dismiss(value: string, isAlways: boolean, event: Event): void;
  /** Whether a value may be said to pass always. */
  readonly mayAllow: boolean;
  edit(): void;
  /** Grants; the caller has made sure that the question was visible and uncovered. Ignored unless trusted. */
  sendAnyway(event: Event, justification: Justification | null): void;
  /** Opens the extension's own page, where policy lets a blocked send through. */
  askOverride(): void;
  /** Asks on the extension's own page: this one hides the question, or takes it away again and again. */
  handOver(isTakenAway: boolean): void;
}
