import type { Policy } from './policy';

/** What a guarded page needs to decide on its own. */
export interface PagePolicy {
  readonly policy: Policy;
  /** Whether an administrator set anything. */
  readonly managed: boolean;
  /** Whether the person may switch the guard off on a site. */
  readonly mayTurnOffSite: boolean;
}

/** Whether the page in a tab is guarded, as its own guard says. */
export interface GuardStatus {
  /** The site's id. */
  readonly site: string;
  readonly title: string;
  readonly state: 'guarded' | 'off-here' | 'off' | 'waiting-for-policy';
  readonly mayTurnOff: boolean;
}
