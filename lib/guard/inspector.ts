import { detect } from '../detect/detect';
import type { Finding } from '../detect/finding';
import { type Decision, decide, isAllowed } from '../policy/decide';
import type { Policy } from '../policy/policy';
import { isPlaceholder } from '../redact/redact';
import type { Vault } from '../redact/vault';

/** What a text holds and what is to happen to it. */
export interface Verdict {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly decision: Decision;
}

/** Whether a verdict keeps the text from leaving. */
export function holds(verdict: Verdict): boolean {
  return verdict.decision.action !== 'off' && verdict.decision.action !== 'audit';
}

/** The findings that keep the text from leaving: those to be redacted. */
export function heldFindings({ findings, decision }: Verdict): Finding[] {
  return findings.filter(
    (_, index) => decision.actions[index] !== 'off' && decision.actions[index] !== 'audit',
  );
}

/** Judges texts on one page: synchronously, and once for each text. */
export class Inspector {
  readonly #site: string;
  readonly #vault: Vault;
  /** Values that a person let into the composer, good for one send. */
  readonly #pasted = new Set<string>();
  /** The text in which they went out. */
  #spent: string | null = null;
  #policy: Policy;
  #last: Verdict | null = null;

  constructor(site: string, vault: Vault, policy: Policy) {
    this.#site = site;
    this.#vault = vault;
    this.#policy = policy;
  }

  set policy(policy: Policy) {
    this.#policy = policy;
    this.#last = null;
  }

  inspect(text: string): Verdict {
    if (this.#last?.text === text) return this.#last;
    const findings = detect(text, { language: navigator.language }).filter(
      (finding) =>
        !isPlaceholder(text, finding, this.#vault) &&
        !this.#isLetPass(text.slice(finding.start, finding.end)),
    );
    this.#last = { text, findings, decision: decide(findings, this.#policy, this.#site) };
    return this.#last;
  }

  /** As `inspect`, for a text that is about to be sent: what was let into the composer is let out with it. */
  inspectSend(text: string): Verdict {
    const verdict = this.inspectDraft(text);
    if (!holds(verdict) && this.#pasted.size > 0) this.#spent = text;
    return verdict;
  }

  /** As `inspect`, for the composer's text after a change: after a send, what was let pass counts again. */
  inspectDraft(text: string): Verdict {
    if (this.#spent !== null && this.#spent !== text) {
      this.#spent = null;
      this.#pasted.clear();
      this.#last = null;
    }
    return this.inspect(text);
  }

  /** Lets exactly these values through with the next send. */
  letPass(values: Iterable<string>): void {
    for (const value of values) this.#pasted.add(value);
    this.#last = null;
  }

  #isLetPass(value: string): boolean {
    return isAllowed(value, this.#policy) || this.#pasted.has(value);
  }
}
