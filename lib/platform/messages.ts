import type { Incident, RecordedIncident } from '../incidents/incident';
import type { OverrideAnswer, OverrideRequest } from '../incidents/override-request';
import type { RecordsProblem } from '../incidents/records-problem';
import type { Summary } from '../incidents/summary';
import type { TeamState } from '../incidents/team-state';
import type { Dismissal, DismissalPattern } from '../policy/dismissal';
import type { GuardState, GuardStatus, PagePolicy } from '../policy/page-policy';
import type { Note, Resolved } from '../policy/resolve';
import type { SettingName } from '../policy/settings';
import type { ConversationState } from '../redact/conversation-state';
import type { VaultEntry } from '../redact/vault';
import type { Pauses } from './pauses';

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
  /**
   * A person said that a kind of thing is nothing in this sort of text on the asking page's site; or that a value always
   * passes, which is kept on purpose.
   */
  dismiss: {
    request: Omit<DismissalPattern, 'site'> & { readonly always: string | null };
    reply: null;
  };
  /** Opens the override page for something that policy blocks, or that is asked in vain on the page. */
  override: { request: OverrideRequest; reply: { opened: boolean } };
  /** Runs the script that finds own patterns in the frame that asks. */
  loadPatterns: { request: null; reply: { loaded: boolean } };
  /** Runs the script that finds names in running text in the frame that asks. */
  loadTagger: { request: null; reply: { loaded: boolean } };
}

/** Why a choice was not taken. */
export type Refusal = 'locked' | 'floor' | 'invalid';

/** What has become of choices that were read from a file. */
export interface Imported {
  readonly taken: readonly SettingName[];
  readonly refused: readonly { readonly name: SettingName; readonly why: 'locked' | 'floor' }[];
  /** What could not be read. */
  readonly notes: readonly Note[];
}

/** What popup, options, welcome and override pages may ask of the background. */
export interface ExtensionCommands {
  summary: { request: null; reply: Summary };
  /** The newest incidents, newest first. */
  lastIncidents: { request: null; reply: RecordedIncident[] };
  /** What went wrong with the records last, until something else is to be written down. */
  recordsProblem: { request: null; reply: RecordsProblem | null };
  /** Incidents in which credentials left as they were, but for those that were replaced since; newest first. */
  toReplace: { request: null; reply: RecordedIncident[] };
  replaced: { request: { incident: string }; reply: null };
  settings: { request: null; reply: Resolved };
  /** Changes one choice of the person's; refused with a reason where the administrator fixed it. */
  change: { request: { name: SettingName; value: unknown }; reply: { refused: Refusal | null } };
  /** What was said to be nothing, and whether that is asked about any more. */
  dismissals: { request: null; reply: (Dismissal & { key: string; isQuiet: boolean })[] };
  undoDismissal: { request: { key: string }; reply: null };
  /** The pauses that run now. */
  pauses: { request: null; reply: Pauses };
  /** Pauses the guard for an hour on a site, or on all; refused where the administrator does not allow it. */
  pause: { request: { site: string | null }; reply: { refused: boolean } };
  endPauses: { request: null; reply: null };
  /** Nothing where the records do not open. */
  team: { request: null; reply: TeamState | null };
  /** Incidents as text, for the person to keep. */
  export: { request: { format: 'csv' | 'json' }; reply: string };
  /** The person's own choices as JSON text; with or without what they typed. */
  exportSettings: { request: { withTexts: boolean }; reply: string };
  /** Takes in choices from such a text; nothing if it is none. */
  importSettings: { request: { text: string }; reply: Imported | null };
  /** Deletes incidents, counts, waiting reports and the person's settings. */
  wipe: { request: null; reply: null };
  overrideRequest: { request: { id: string }; reply: (OverrideRequest & { site: string }) | null };
  /** Decides once about what is held; `decided: false` when the page is gone. */
  overrideDecision: { request: OverrideAnswer; reply: { decided: boolean } };
}

/** What background and popup may say to the guard in a page. */
export interface GuardCommands {
  policyChanged: { request: PagePolicy; reply: null };
  /** What was decided about what incident `id` holds, once. */
  decide: { request: OverrideAnswer; reply: { done: boolean } };
  status: { request: null; reply: GuardStatus | null };
  /** Redacts what was found in the draft in use; `done: false` where there is nothing, or a question is open. */
  redactDraft: { request: null; reply: { done: boolean } };
  /** Shows the card of what was found next in the draft in use, and has the keys go there. */
  nextFinding: { request: null; reply: { done: boolean } };
  /** What is known of the conversation that the page shows; the text of what went out stays in memory. */
  conversation: { request: null; reply: ConversationState };
  /** Has answers show what the site really has, or the values again. */
  showPlaceholders: { request: boolean; reply: null };
}

/** A command with its request, as it goes over the wire. */
export interface Message {
  readonly command: string;
  readonly request: unknown;
}
