/** One chat site: where it lives and what its page looks like. Data only. */
export interface Site {
  /** Permanent public id, for example `chatgpt`: policy and incidents name it. */
  readonly id: string;
  readonly title: string;
  /** Match patterns; the manifest is built from them. */
  readonly matches: readonly string[];
  /** CSS selectors of the message box, best first. Each with the date it was seen. */
  readonly composer: readonly string[];
  /** CSS selectors of the control that sends, best first. Each with the date it was seen. */
  readonly send: readonly string[];
}
