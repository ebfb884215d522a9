import type { Category, Finding, Severity } from '../detect/finding';
import type { Decision } from '../policy/decide';
import type { Held } from './held';

/** The findings of one identifier in a held text, as the interface shows them. */
export interface QuestionItem {
  /** The identifier's id. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** What was found, masked; never the value, because the page can search text in closed roots. */
  readonly masked: readonly string[];
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
  /** The text with its findings redacted. */
  readonly preview: string;
  readonly offers: Decision['offers'];
  /** True until the policy has arrived; then the question comes again. */
  readonly waitingForPolicy: boolean;
  /** Whether the extension was updated or removed since the page was loaded. */
  readonly isOrphaned: boolean;
  /** Whether to warn that the site sends everything again each time; once in a document. */
  readonly resends: boolean;
  /** Why the last answer did not work out. */
  readonly problem: 'not-redacted' | 'changed' | 'no-override-page' | null;
  redact(): void;
  edit(): void;
  /** Grants; the caller has made sure that the question was visible and uncovered. Ignored unless trusted. */
  sendAnyway(event: Event): void;
  /** Opens the extension's own page, where policy lets a blocked send through. */
  askOverride(): void;
  /** Asks on the extension's own page: this one hides the question, or takes it away again and again. */
  handOver(isTakenAway: boolean): void;
}
