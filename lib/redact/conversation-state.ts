/** A text that went to a site, as the site got it. */
export interface Received {
  readonly text: string;
  /** In milliseconds since 1970. */
  readonly time: number;
}

/** What a person may want to know of the conversation that a page shows. In memory only. */
export interface ConversationState {
  /** Newest first. */
  readonly received: readonly Received[];
  /** Whether it has placeholders whose values nobody knows any more. */
  readonly isLost: boolean;
}
