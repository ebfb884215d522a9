import { detect } from '../detect/detect';
import type { Finding } from '../detect/finding';
import { AllowList } from '../policy/allow-list';
import { type Decision, decide } from '../policy/decide';
import type { Policy } from '../policy/policy';
import { isPlaceholder } from '../redact/redact';
import type { Vault } from '../redact/vault';
import { ownFinder } from './own-finder';
import type { MakePatternFinder, PatternFinder } from './pattern-port';

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
  #allowList: AllowList;
  #makePatterns: MakePatternFinder | null = null;
  #own: PatternFinder | null;
  #last: Verdict | null = null;

  constructor(site: string, vault: Vault, policy: Policy) {
    this.#site = site;
    this.#vault = vault;
    this.#policy = policy;
    this.#allowList = new AllowList(policy.allowList);
    this.#own = ownFinder(policy, null);
  }

  set policy(policy: Policy) {
    this.#policy = policy;
    this.#allowList = new AllowList(policy.allowList);
    this.#renewOwn();
  }

  /** Brings what finds own patterns; until then a text is not inspected to the end where there are some. */
  set patterns(make: MakePatternFinder) {
    this.#makePatterns = make;
    this.#renewOwn();
  }

  /** Whether there are own patterns and nothing that finds them. */
  get needsPatterns(): boolean {
    return this.#policy.ownPatterns.length > 0 && this.#makePatterns === null;
  }

  inspect(text: string): Verdict {
    if (this.#last?.text === text) return this.#last;
    const findings = detect(text, {
      language: navigator.language,
      sensitivity: this.#policy.sensitivity,
      ...(this.#own && { own: this.#own }),
    }).filter((finding) => !isPlaceholder(text, finding, this.#vault) && !this.#isLetPass(text, finding));
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

  #renewOwn(): void {
    this.#own = ownFinder(this.#policy, this.#makePatterns);
    this.#last = null;
  }

  #isLetPass(text: string, finding: Finding): boolean {
    const value = text.slice(finding.start, finding.end);
    return value !== '' && (this.#allowList.allows(value, finding) || this.#pasted.has(value));
  }
}
