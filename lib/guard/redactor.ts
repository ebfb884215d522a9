import type { Finding } from '../detect/finding';
import type { Redacted } from '../redact/redact';

/** What redacts texts of one conversation. Comes with the interface, since nothing is redacted unasked. */
export interface Redactor {
  redact(text: string, findings: readonly Finding[]): Redacted;
  /**
   * What is to be decided on: nothing that stands for a value in the conversation, and whoever is meant by a part of a name
   * as grave as by all of it.
   */
  sift(text: string, findings: readonly Finding[]): readonly Finding[];
  /** A text goes to the site: the conversation may get its address now. */
  sent(text: string): void;
}
