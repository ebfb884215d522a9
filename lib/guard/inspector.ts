import type { DetectOptions } from '../detect/detect';
import type { Finding } from '../detect/finding';
import type { NameTagger } from '../detect/name-tagger';
import type { AllowList } from '../policy/allow-list';
import { contextClassOf } from '../policy/context-class';
import { type Decision, decide, isHolding } from '../policy/decide';
import { patternKey } from '../policy/dismissal';
import type { Policy } from '../policy/policy';
import { detection } from './detection';
import type { MakePatternFinder } from './pattern-port';
import type { Redactor } from './redactor';

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

/** The values of the findings that keep the text from leaving. */
export function valuesOf(verdict: Verdict): string[] {
  return heldFindings(verdict).map(({ start, end }) => verdict.text.slice(start, end));
}

/** The values that a person may leave in a text while others are redacted. */
export function leavableIn({ text, findings, decision }: Verdict): Set<string> {
  return new Set(
    findings
      .filter((_, index) => decision.offers.leave[index])
      .map(({ start, end }) => text.slice(start, end)),
  );
}

/** The part of a verdict that is about one value. */
export function verdictOn({ text, findings, decision }: Verdict, value: string): Verdict {
  const isOwn = (_: unknown, index: number) => {
    const { start, end } = findings[index] as Finding;
    return text.slice(start, end) === value;
  };
  const offers = { ...decision.offers, leave: decision.offers.leave.filter(isOwn) };
  return {
    text,
    findings: findings.filter(isOwn),
    decision: { ...decision, actions: decision.actions.filter(isOwn), offers },
  };
}

/** Longest text that is looked at at once, in UTF-16 code units. */
const longestAtOnce = 100_000;

function optionsOf(policy: Policy, make: MakePatternFinder | null, tagger: NameTagger | null): DetectOptions {
  const own = detection().ownFinder(policy, make);
  return {
    language: navigator.language,
    sensitivity: policy.sensitivity,
    ...(own && { own }),
    ...(tagger && { tagger }),
  };
}

/** Judges texts on one page: synchronously, and once for each text. */
export class Inspector {
  readonly #site: string;
  /** Values that a person let into the composer, good for one send. */
  readonly #pasted = new Set<string>();
  /** The text in which they went out. */
  #spent: string | null = null;
  /** Values that a person said to be nothing, until the page is left. */
  readonly #dismissed = new Set<string>();
  /** Keys of patterns that are not asked about. */
  #quiet: ReadonlySet<string> = new Set();
  #redactor: Redactor | null = null;
  #policy: Policy;
  #pausedUntil = 0;
  #makePatterns: MakePatternFinder | null = null;
  #tagger: NameTagger | null = null;
  /** Made when there is something to read. */
  #madeOptions: DetectOptions | null = null;
  #madeAllowList: AllowList | null = null;
  #last: Verdict | null = null;

  constructor(site: string, policy: Policy) {
    this.#site = site;
    this.#policy = policy;
  }

  set policy(policy: Policy) {
    this.#policy = policy;
    this.#renew();
  }

  /** Has nothing count until then, in milliseconds since 1970. */
  set pausedUntil(moment: number) {
    this.#pausedUntil = moment;
    this.#last = null;
  }

  /** What counts now. A pause is over when the clock says so, whether or not anybody tells. */
  #inForce(): Policy {
    if (this.#pausedUntil > Date.now()) return { ...this.#policy, mode: 'off' };
    if (this.#pausedUntil > 0) this.pausedUntil = 0;
    return this.#policy;
  }

  /** Whether anything could be held here at all. */
  get isOn(): boolean {
    const { mode, siteActions } = this.#inForce();
    return isHolding(mode) && isHolding(siteActions[this.#site] ?? mode);
  }

  /** Brings what redacts; before that nothing stands for a value. */
  set redactor(redactor: Redactor) {
    this.#redactor = redactor;
    this.#last = null;
  }

  /** Brings what finds own patterns; until then a text is not inspected to the end where there are some. */
  set patterns(make: MakePatternFinder) {
    this.#makePatterns = make;
    this.#renew();
  }

  /** Brings what finds names in running text; until then only cues do. */
  set tagger(tagger: NameTagger) {
    this.#tagger = tagger;
    this.#renew();
  }

  /** Whether names in running text are found. */
  get findsNames(): boolean {
    return this.#tagger !== null;
  }

  /** Whether there are own patterns and nothing that finds them. */
  get needsPatterns(): boolean {
    return this.#policy.ownPatterns.length > 0 && this.#makePatterns === null;
  }

  inspect(text: string): Verdict {
    // Forgets what was judged in a pause that is over.
    this.#inForce();
    if (this.#last?.text === text) return this.#last;
    // Whoever only goes into an empty message box waits for nothing to be made.
    this.#last = this.judge(text, text === '' ? [] : detection().detect(text, this.#options));
    return this.#last;
  }

  /** Whether a text is so long that its verdict has to be waited for. */
  mustWait(text: string): boolean {
    return text.length > longestAtOnce && this.#last?.text !== text;
  }

  /** As `inspect`, in slices between which the page goes on. Begins anew if policy, patterns or tagger come meanwhile. */
  async inspectInSlices(text: string): Promise<Verdict> {
    for (;;) {
      const options = this.#options;
      const slices = detection().detectInSlices(text, options);
      let step = slices.next();
      for (; !step.done && options === this.#options; step = slices.next())
        await new Promise((resolve) => setTimeout(resolve));
      if (step.done && options === this.#options) {
        this.#last = this.judge(text, step.value);
        return this.#last;
      }
    }
  }

  /** What policy says to what was found. */
  judge(text: string, found: readonly Finding[]): Verdict {
    // Who passes by the whole name is nobody to be known by a part of it.
    const others = found.filter((finding) => !this.#isLetPass(text, finding));
    const findings = this.#redactor?.sift(text, others) ?? others;
    const decision = decide(findings, this.#inForce(), this.#site);
    if (this.#quiet.size === 0) return { text, findings, decision };
    const asked = findings.filter(
      (finding, index) => decision.actions[index] !== 'warn' || !this.#isQuiet(text, finding),
    );
    return { text, findings: asked, decision: decide(asked, this.#inForce(), this.#site) };
  }

  /** What is grave is asked about however often it was said to be nothing. */
  #isQuiet(text: string, { id, severity, start }: Finding): boolean {
    if (severity === 'high' || severity === 'critical') return false;
    const context = contextClassOf(text, start);
    return this.#quiet.has(patternKey({ identifier: id, context, site: this.#site }));
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

  /** Lets a value pass until the page is left. */
  dismiss(value: string): void {
    this.#dismissed.add(value);
    this.#last = null;
  }

  /** Says which patterns are not asked about. */
  set quiet(keys: readonly string[]) {
    this.#quiet = new Set(keys);
    this.#last = null;
  }

  #renew(): void {
    this.#madeOptions = null;
    this.#madeAllowList = null;
    this.#last = null;
  }

  get #options(): DetectOptions {
    this.#madeOptions ??= optionsOf(this.#policy, this.#makePatterns, this.#tagger);
    return this.#madeOptions;
  }

  get #allowList(): AllowList {
    this.#madeAllowList ??= detection().allowListOf(this.#policy.allowList);
    return this.#madeAllowList;
  }

  #isLetPass(text: string, finding: Finding): boolean {
    const value = text.slice(finding.start, finding.end);
    if (value === '') return false;
    return this.#allowList.allows(value, finding) || this.#pasted.has(value) || this.#dismissed.has(value);
  }
}
