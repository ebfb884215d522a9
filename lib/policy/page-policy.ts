import type { Policy } from './policy';

/** What an administrator has to say where something is not let through. */
export interface Help {
  readonly message: string | null;
  /** An http or https address. */
  readonly link: string | null;
}

/** What a guarded page needs to decide on its own. */
export interface PagePolicy {
  readonly policy: Policy;
  /** Whether an administrator set anything. */
  readonly managed: boolean;
  /** Whether the person may switch the guard off on a site. */
  readonly mayTurnOffSite: boolean;
  /** Until when the guard is paused, by site id, in milliseconds since 1970. */
  readonly paused: Readonly<Record<string, number>>;
  /** Whether the person may say of values that they always pass. */
  readonly mayAllow: boolean;
  /** Whether the person may say of a value how it is replaced. */
  readonly mayChooseStyle: boolean;
  /** Keys of patterns that the person said to be nothing, often enough not to be asked again. */
  readonly quiet: readonly string[];
  readonly help: Help;
}

/** What a guard does, and how it knows the message box: by the site's selectors, by how the page is built, not at all. */
export const guardStates = ['guarded', 'paused', 'off-here', 'off', 'waiting-for-policy'] as const;
export const messageBoxes = ['known', 'by-structure', 'none'] as const;

/** What the button in the browser's bar shows of a page's guard. */
export interface GuardState {
  readonly state: (typeof guardStates)[number];
  readonly messageBox: (typeof messageBoxes)[number];
}

/**
 * Why a page is not guarded: it is one of the browser's own; extensions are kept out of it, by the browser or an
 * administrator; the person took away the right to run there; it has to be loaded again first; its site has a chat, but
 * elsewhere; or nobody said that it is a chat.
 */
export type Unguarded = 'browser-page' | 'kept-out' | 'not-allowed' | 'load-again' | 'elsewhere' | 'unknown';

/** Whether the page in a tab is guarded, as its own guard says. */
export interface GuardStatus extends GuardState {
  /** The site's id. */
  readonly site: string;
  readonly title: string;
  readonly mayTurnOff: boolean;
  /** What answers show: values, or placeholders by policy or for this once. */
  readonly answers: 'values' | 'placeholders' | 'placeholders-for-now';
}
