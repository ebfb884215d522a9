/** Templates of everyday writing in one language. */
export interface Prose {
  /** Greetings at the top of a message. */
  readonly hello: readonly string[];
  /** Sentences that mention people, organisations or places. */
  readonly lines: readonly string[];
  /** Sentences without names. */
  readonly plain: readonly string[];
  /** Ends of a message, before the name. */
  readonly bye: readonly string[];
  /** Short messages of a chat. */
  readonly chat: readonly string[];
  /** Requests to a chatbot. */
  readonly prompts: readonly string[];
  /** Minutes, lists of names and other notes. */
  readonly notes: readonly string[];
}
