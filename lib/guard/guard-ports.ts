import type { Incident } from '../incidents/incident';
import type { OverrideRequest } from '../incidents/override-request';

/** What the guard cannot do itself, having no browser API. */
export interface GuardPorts {
  /** Records an incident; called at most once for each id. */
  record(incident: Incident): void;
  /** Asks for the page where a blocked send can be let through. False if it could not be opened. */
  askOverride(request: OverrideRequest): Promise<boolean>;
  /** Asks for the script that finds own patterns, which then connects itself. */
  loadPatterns(): void;
  /** Asks for the script that finds names in running text, which then connects itself. */
  loadTagger(): void;
  /** Whether the extension is gone, and this guard goes on with what it knows. */
  isOrphaned(): boolean;
}
