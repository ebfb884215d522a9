import type { Incident } from '../incidents/incident';
import type { OverrideDecision, OverrideRequest } from '../incidents/override-request';
import type { Summary } from '../incidents/summary';
import type { GuardState, GuardStatus, PagePolicy } from '../policy/page-policy';
import type { Resolved } from '../policy/resolve';
import type { SettingName } from '../policy/settings';
import type { VaultEntry } from '../redact/vault';

/** What a guarded page may say to the background: it can add a record and ask, nothing else. */
export interface PageCommands {
  policy: { request: null; reply: PagePolicy };
  /** Resolves once the incident is in the database; the same id twice is recorded once. */
  incident: { request: Incident; reply: { recorded: boolean } };
  /** Shows on the button what the guard of the asking page says; null where the site has no chat at this address. */
  state: { request: GuardState | null; reply: null };
  /** Which placeholder stands for which value in a conversation of the asking tab. */
  vault: { request: { conversation: string }; reply: VaultEntry[] };
  keepVault: { request: { conversation: string; entries: readonly VaultEntry[] }; reply: null };
  /** Fingerprints of message boxes that were found out on the host of the asking page. */
  learnt: { request: null; reply: string[] };
  learn: { request: string; reply: null };
  /** Opens the override page for something that policy blocks, or that is asked in vain on the page. */
  override: { request: OverrideRequest; reply: { opened: boolean } };
  /** Runs the script that finds own patterns in the frame that asks. */
  loadPatterns: { request: null; reply: { loaded: boolean } };
  /** Runs the script that finds names in running text in the frame that asks. */
  loadTagger: { request: null; reply: { loaded: boolean } };
}

/** What the popup shows of the team counts. */
export interface TeamState {
  /** The endpoint's host, or nothing when counts stay on the device. */
  readonly host: string | null;
  /** The report of the running day as it would be sent, literally; nothing without an endpoint. */
  readonly next: string | null;
  readonly waiting: number;
  readonly dropped: number;
  /** Why sending stopped (an answer such as 401), or nothing. */
  readonly stopped: string | null;
}

/** Why a choice was not taken. */
export type Refusal = 'locked' | 'floor' | 'invalid';

/** What popup, options, welcome and override pages may ask of the background. */
export interface ExtensionCommands {
  summary: { request: null; reply: Summary };
  settings: { request: null; reply: Resolved };
  /** Changes one choice of the person's; refused with a reason where the administrator fixed it. */
  change: { request: { name: SettingName; value: unknown }; reply: { refused: Refusal | null } };
  team: { request: null; reply: TeamState };
  /** Incidents as JSON text, for the person to keep. */
  export: { request: null; reply: string };
  /** Deletes incidents, counts, waiting reports and the person's settings. */
  wipe: { request: null; reply: null };
  overrideRequest: { request: { id: string }; reply: (OverrideRequest & { site: string }) | null };
  /** Decides once about what is held; `decided: false` when the page is gone. */
  overrideDecision: { request: { id: string; decision: OverrideDecision }; reply: { decided: boolean } };
}

/** What background and popup may say to the guard in a page. */
export interface GuardCommands {
  policyChanged: { request: PagePolicy; reply: null };
  /** What was decided about what incident `id` holds, once. */
  decide: { request: { id: string; decision: OverrideDecision }; reply: { done: boolean } };
  status: { request: null; reply: GuardStatus | null };
  /** Has answers show what the site really has, or the values again. */
  showPlaceholders: { request: boolean; reply: null };
}

/** A command with its request, as it goes over the wire. */
export interface Message {
  readonly command: string;
  readonly request: unknown;
}
