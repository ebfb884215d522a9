import type { Incident } from '../incidents/incident';
import type { OverrideRequest } from '../incidents/override-request';
import type { ContextClass } from '../policy/context-class';
import type { GuardState } from '../policy/page-policy';

/** What the guard cannot do itself, having no browser API. */
export interface GuardPorts {
  /** Records an incident; called at most once for each id. */
  record(incident: Incident): void;
  /** Asks for the extension's page where it can be decided. False if it could not be opened. */
  askOverride(request: OverrideRequest): Promise<boolean>;
  /** Asks for the script that finds own patterns, which then connects itself. */
  loadPatterns(): void;
  /** Asks for the script that finds names in running text, which then connects itself. */
  loadTagger(): void;
  /** Tells what is to be shown of this guard; null where the site has no chat at this address. */
  tell(state: GuardState | null): void;
  /** Keeps the fingerprint of a message box that was found out by what left from it. */
  learn(fingerprint: string): void;
  /** A person said that something is nothing here, or that a value always passes. */
  dismiss(finding: { identifier: string; context: ContextClass; always: string | null }): void;
  /** Whether the extension is gone, and this guard goes on with what it knows. */
  isOrphaned(): boolean;
}
