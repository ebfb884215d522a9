import type { Finding } from '../detect/finding';
import type { Redacted } from '../redact/redact';

/** What redacts texts of one conversation. Comes with the interface, since nothing is redacted unasked. */
export interface Redactor {
  redact(text: string, findings: readonly Finding[]): Redacted;
  /** Whether a finding is a placeholder of the conversation's, or stands in one. */
  isPlaceholder(text: string, finding: Finding): boolean;
  /** A text was sent: the conversation may get its address now. */
  sent(): void;
}
