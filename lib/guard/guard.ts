import type { Finding } from '../detect/finding';
import type { NameTagger } from '../detect/name-tagger';
import type { RecordedAction } from '../incidents/incident';
import type { Justification } from '../incidents/justification';
import type { OverrideDecision, OverrideRequest } from '../incidents/override-request';
import { contextClassOf } from '../policy/context-class';
import type { GuardState, GuardStatus, PagePolicy } from '../policy/page-policy';
import { strictest } from '../policy/strictest';
import type { Redacted } from '../redact/redact';
import type { Site } from '../sites/site';
import type { Departure } from '../tripwire/line';
import { readDraft } from './draft';
import { focus, redrawn } from './drawn-editor';
import { composersOf, type Editable, editableOf, isComposer, isKnown } from './editable';
import type { GuardPorts } from './guard-ports';
import { type Held, type HeldIncoming, type HeldSend, isInComposer } from './held';
import { heldFindings, holds, Inspector, leavableIn, type Verdict, valuesOf, verdictOn } from './inspector';
import { Intake } from './intake';
import type { Interface } from './interface-port';
import { itemsOf } from './items-of';
import { fingerprintOf, learn } from './learnt';
import { hold, listen } from './listeners';
import type { Connections } from './meeting-point';
import { Outgoing } from './outgoing';
import { textBeside } from './page-text';
import { Passage } from './passage';
import { settled } from './paste-into';
import type { MakePatternFinder } from './pattern-port';
import type { Question } from './question';
import { questionOf } from './question-of';
import { randomId } from './random-id';
import { replay } from './replay';
import { sendControlIn, sentBy } from './send-control';
import { isSendKey } from './send-key';
import { statusOf } from './status-of';
import { TaggerWait } from './tagger-wait';
import { tampering } from './tampering';

/** Events that bring something into the page. */
const brings = new Set(['paste', 'dragstart', 'dragend', 'drop', 'input', 'change']);

/** Shorter texts stand in any request by chance. */
const shortestPrompt = 8;

/** For how long a key is down that somebody presses, in milliseconds. */
const keyTravelMs = 300;

const none: ReadonlySet<string> = new Set();

/** With this a guard tells one before it, of an extension that is gone, that it takes over. */
const takesOver = 'sotto:next';

/** What is recorded besides. */
interface Note {
  readonly id?: string;
  /** Values that a person let out while the others were redacted. */
  readonly left?: ReadonlySet<string>;
  /** Why something was sent anyway. */
  readonly justification?: Justification;
}

/** Holds what should not leave a chat page, until a person has decided. One for each document. */
export class Guard implements Connections {
  readonly #site: Site;
  readonly #ports: GuardPorts;
  readonly #inspector: Inspector;
  readonly #intake: Intake;
  readonly #outgoing: Outgoing;
  #pagePolicy: PagePolicy | null = null;
  #ui: Interface | null = null;
  #composer: Editable | null = null;
  /** Message boxes that somebody was in, as long as the page has them: a chat may have one for each message that is edited. */
  #used: Editable[] = [];
  /** What was typed into last that was not taken for a message box, and what stood in it. */
  #other: { readonly editable: Editable; readonly text: string } | null = null;
  #held: Held | null = null;
  /** What waits until something that the page does not have yet is decided on. */
  #turns: (() => void)[] = [];
  #problem: Question['problem'] = null;
  /** The text that is being read before it is sent. */
  #waiting: string | null = null;
  readonly #taggerWait: TaggerWait;
  /** While spans are being replaced, nothing leaves. */
  #busy = false;
  /** Whether somebody wanted to send meanwhile. */
  #isSendWanted = false;
  #passage: Passage | null = null;
  #override: { id: string; held: Held } | null = null;
  /** The text that was last recorded under `audit`, until something is typed. */
  #audited: string | null = null;
  /** The key-up that belongs to an Enter which was held or which answered the question. */
  #swallowKeyUp = false;
  #isRetired = false;
  /** Whether a question was answered in this document. */
  #hasAnswer = false;
  #showsPlaceholders = false;
  /** What the question that is shown depends on. */
  #shown = '';
  /** What was last told of this guard, in one word. */
  #told = '';

  constructor(site: Site, ports: GuardPorts) {
    this.#site = site;
    this.#ports = ports;
    this.#inspector = new Inspector(site.id, strictest);
    this.#taggerWait = new TaggerWait(() => ports.loadTagger());
    this.#intake = new Intake({
      site,
      inspector: this.#inspector,
      redact: (text, findings) => this.#redacted(text, findings),
      taggerWait: this.#taggerWait,
      ask: async (held) => {
        await this.#turn();
        this.#ask(held);
      },
      record: (verdict, action) => this.#record(verdict, action),
      onPassed: (text) => this.#outgoing.passed(text),
    });
    this.#outgoing = new Outgoing({
      site,
      inspector: this.#inspector,
      composer: () => this.#composer,
      takesCopy: (texts) => this.#ui?.takesCopy(texts) ?? false,
      onPrompt: (texts) => this.#learnFrom(texts),
      onTampered: () => {
        ports.record(tampering());
        // It may have been meant to leave, in a way that is not known to send: by Shift and Enter, or by a menu.
        const composer = this.#composer;
        setTimeout(() => {
          if (composer?.isConnected && !this.#held && !this.#busy) this.#askAboutDraft(composer);
        }, keyTravelMs);
      },
    });
  }

  /** Starts listening; from here on nothing that holds findings leaves. */
  start(): void {
    window.dispatchEvent(new CustomEvent(takesOver));
    listen((event) => this.#onEvent(event), this.#outgoing.eventType, takesOver);
    this.#outgoing.findTripwire();
  }

  connect(ui: Interface): void {
    // A page that loads while the extension is installed gets its scripts twice.
    if (this.#ui) return;
    this.#ui = ui;
    this.#inspector.redactor = ui.redactor;
    this.#tellInterface();
    if (this.#held) this.#show();
  }

  connectPatterns(make: MakePatternFinder): void {
    this.#inspector.patterns = make;
    this.#judgeAgain();
  }

  connectTagger(tagger: NameTagger): void {
    this.#inspector.tagger = tagger;
    this.#taggerWait.arrived();
    this.#judgeAgain();
  }

  withholds(departure: Departure): boolean {
    return this.#isHere && !this.#isRetired && this.#outgoing.withholds(departure);
  }

  /** Whether what finds names in running text has not come yet. */
  get needsTagger(): boolean {
    return !this.#inspector.findsNames;
  }

  set pagePolicy(pagePolicy: PagePolicy) {
    this.#pagePolicy = pagePolicy;
    this.#inspector.policy = pagePolicy.policy;
    this.#inspector.quiet = pagePolicy.quiet;
    this.#inspector.pausedUntil = pagePolicy.paused[this.#site.id] ?? 0;
    this.#tellInterface();
    if (this.needsPatterns) this.#ports.loadPatterns();
    this.#judgeAgain();
    this.#told = '';
    this.#tell();
  }

  /** Shows what the site really has, until this is loaded again. */
  set showsPlaceholders(isOn: boolean) {
    this.#showsPlaceholders = isOn;
    this.#tellInterface();
  }

  #tellInterface(): void {
    if (!this.#ui) return;
    const { restoreAnswers } = this.#pagePolicy?.policy ?? strictest;
    this.#ui.pagePolicy = this.#pagePolicy;
    this.#ui.restores = restoreAnswers && !this.#showsPlaceholders;
  }

  /** Whether there are own patterns, and what finds them has not come yet. */
  get needsPatterns(): boolean {
    return this.#inspector.needsPatterns;
  }

  /** What the guard says of itself; nothing where the site has no chat. */
  get status(): GuardStatus | null {
    return this.#isHere
      ? statusOf(this.#site, this.#pagePolicy, this.#messageBox, this.#showsPlaceholders)
      : null;
  }

  get #messageBox(): GuardState['messageBox'] {
    const box = this.#composer?.isConnected ? this.#composer : composersOf(this.#site)[0];
    return box ? (isKnown(box, this.#site) ? 'known' : 'by-structure') : 'none';
  }

  /** Has the button show what has become of this guard, where that is something else than before. */
  #tell(): void {
    const status = this.status;
    const now = status ? `${status.state} ${status.messageBox}` : 'elsewhere';
    if (now === this.#told) return;
    this.#told = now;
    this.#ports.tell(status && { state: status.state, messageBox: status.messageBox });
  }

  /** The answer of the override page: one decision, bound to the incident, the text and the composer. */
  decideOverride(id: string, decision: OverrideDecision, justification: Justification | null): boolean {
    if (this.#override?.id !== id) return false;
    const { held } = this.#override;
    const { offers } = held.verdict.decision;
    this.#override = null;
    if (decision === 'keep') {
      this.#edit(held, id);
      return true;
    }
    if (isInComposer(held) && readDraft(held.composer).text !== held.verdict.text) return false;
    // Nobody wanted to send a draft yet.
    const maySend = offers.sendAnyway !== 'no' && held.occasion !== 'draft';
    if (decision === 'redact' ? !offers.redact : !maySend) return false;
    if (decision === 'send' && offers.needsReason && !justification) return false;
    const note = justification ? { id, justification } : { id };
    if (decision === 'redact') void this.#redact(held);
    else if (!isInComposer(held)) void this.#letIn(held, note);
    else {
      this.#record(held.verdict, 'overridden', note);
      this.#sendAsItIs(held);
    }
    return true;
  }

  #onEvent(event: Event): void {
    if (event instanceof KeyboardEvent && this.#ui?.owns(event)) {
      event.stopImmediatePropagation();
      return;
    }
    if (event.type === this.#outgoing.eventType) {
      this.#outgoing.answer(event);
      return;
    }
    if (event.type === takesOver) this.#retire();
    if (!this.#isHere) {
      this.#tell();
      return;
    }
    const path = event.composedPath();
    if (this.#isRetired) {
      if (event.type === 'focusin' || event.type === 'input') this.#notice(path[0]);
      return;
    }
    if (brings.has(event.type)) this.#intake.look(event, path[0]);
    if (event.type === 'focusin' || event.type === 'input') this.#notice(path[0]);
    else if (event instanceof KeyboardEvent) this.#onKey(event, path[0]);
    else if (event.type === 'submit') this.#checkSentBy(event, path[0], true);
    else if (!brings.has(event.type)) {
      const control = sendControlIn(path, this.#site, () => this.#composers());
      if (control) this.#checkSentBy(event, control, event.type === 'click', control);
    }
  }

  /** Leaves the page to the guard that comes after an update. One whose extension is there still takes no such order. */
  #retire(): void {
    if (!this.#ports.isOrphaned()) return;
    this.#isRetired = true;
    this.#outgoing.retire();
    this.#letGo();
  }

  /** Whether the chat is at this address: some hosts hold other things besides, and change without loading anew. */
  get #isHere(): boolean {
    const { paths } = this.#site;
    return (
      !paths || location.protocol === 'about:' || paths.some((path) => location.pathname.startsWith(path))
    );
  }

  /** Remembers the composer in use and has its verdict ready before it is asked for. */
  #notice(target: EventTarget | undefined): void {
    const editable = editableOf(target);
    if (!editable) return;
    if (!isComposer(editable, this.#site)) {
      this.#other = { editable, text: readDraft(editable).text };
      return;
    }
    this.#other = null;
    this.#composer = editable;
    if (!this.#used.includes(editable)) this.#used.push(editable);
    this.#tell();
    this.#taggerWait.ask();
    this.#audited = null;
    const { text } = readDraft(editable);
    // What was typed since is not what a person approved, even if it ends up the same.
    if (!this.#passage?.isFor(text)) this.#passage = null;
    // A long text is read when it is to be sent, not again with each key.
    const verdict = this.#inspector.mustWait(text) ? null : this.#inspector.inspectDraft(text);
    this.#outgoing.typed(verdict);
    this.#review(verdict);
  }

  /**
   * Learns from a prompt that says what was typed into something that was not taken for a message box: it is one. If the
   * prompt is not to leave, it is asked about as if it had been held before.
   */
  #learnFrom(texts: () => readonly string[]): void {
    if (!this.#other) return;
    const { editable, text } = this.#other;
    const said = text.trim();
    if (said.length < shortestPrompt || !texts().some((part) => part.includes(said))) return;
    const fingerprint = fingerprintOf(editable);
    learn([fingerprint]);
    this.#ports.learn(fingerprint);
    this.#notice(editable);
    const verdict = this.#inspector.inspect(text);
    if (!holds(verdict)) return;
    this.#outgoing.keepBack(verdict);
    const ask = () => {
      if (readDraft(editable).text === text && !this.#held)
        this.#ask({ occasion: 'send', composer: editable, verdict, control: null });
    };
    // The key that sent is still down: it would answer what it does not know of.
    setTimeout(ask, keyTravelMs);
  }

  /** Shows what was found in the message box in use, as far as it would be held. */
  #review(verdict: Verdict | null): void {
    const composer = this.#composer;
    this.#ui?.review(
      composer && verdict && holds(verdict)
        ? {
            composer,
            text: verdict.text,
            findings: heldFindings(verdict),
            ask: () => this.#askAboutDraft(composer),
            redact: (value) => {
              if (!this.#busy && verdict.decision.offers.redact)
                void this.#redactInPlace(
                  { occasion: 'draft', composer, verdict, control: null },
                  none,
                  value,
                );
            },
            leavable: leavableIn(verdict),
            mayAllow: this.#pagePolicy?.mayAllow ?? false,
            dismiss: (value, isAlways, event) => this.#dismiss(verdict, value, isAlways, event),
          }
        : null,
    );
  }

  #askAboutDraft(composer: Editable): void {
    const verdict = this.#inspector.inspect(readDraft(composer).text);
    if (holds(verdict)) this.#ask({ occasion: 'draft', composer, verdict, control: null });
  }

  #onKey(event: KeyboardEvent, target: EventTarget | undefined): void {
    if (event.type === 'keydown') this.#swallowKeyUp = false;
    if (!isSendKey(event)) return;
    if (event.type === 'keyup' && this.#swallowKeyUp && event.isTrusted) {
      this.#swallowKeyUp = false;
      hold(event);
      return;
    }
    const editable = editableOf(target);
    if (editable && isComposer(editable, this.#site)) this.#check(event, [editable], true);
    else if (!event.isTrusted) this.#check(event, this.#composers(), true);
  }

  /** Every composer whose text a send could take. */
  #composers(): Editable[] {
    this.#used = this.#used.filter((box) => box.isConnected || box === this.#composer);
    return [...new Set([...composersOf(this.#site), ...this.#used.filter((box) => box.isConnected)])];
  }

  #checkSentBy(event: Event, sender: EventTarget | undefined, ask: boolean, control?: HTMLElement): void {
    this.#check(event, sentBy(sender as Element, this.#site, this.#composers()), ask, control);
  }

  /** Holds a send if any of the composers holds a finding that must not leave. */
  #check(
    event: Event,
    composers: readonly Editable[],
    ask: boolean,
    control: HTMLElement | null = null,
  ): void {
    if (this.#busy) {
      this.#hold(event);
      this.#isSendWanted ||= ask;
      return;
    }
    for (const composer of composers) {
      const { text } = readDraft(composer);
      if (text.trim() === '') continue;
      if (this.#mustWait(text)) {
        this.#hold(event);
        if (ask) void this.#sendOnceRead(composer, text, control);
        return;
      }
      const verdict = this.#inspector.inspectSend(text);
      if (!holds(verdict)) {
        this.#outgoing.passed(text);
        this.#ui?.redactor.sent(text);
        if (ask) this.#audit(verdict);
        continue;
      }
      if (this.#passage?.covers(event.type, text, composer, performance.now())) {
        this.#ui?.redactor.sent(text);
        continue;
      }
      this.#hold(event);
      const held = this.#held?.occasion === 'send' ? this.#held : null;
      const isAsked = held?.composer === composer && held.verdict === verdict;
      if (ask && !isAsked) this.#ask({ occasion: 'send', composer, verdict, control });
      return;
    }
  }

  /** Keeps a send from the page, with the key-up that will follow. */
  #hold(event: Event): void {
    hold(event);
    this.#swallowKeyUp ||= event.type === 'keydown';
  }

  /** Whether a text cannot be judged at once: it is long, or what finds names may still come in time. */
  #mustWait(text: string): boolean {
    return this.#taggerWait.isOn || this.#inspector.mustWait(text);
  }

  /**
   * Repeats a send of a text that had to be waited for, when its verdict is there. What was typed meanwhile goes with it;
   * only a long text that somebody goes on writing has to be sent again.
   */
  async #sendOnceRead(composer: Editable, text: string, control: HTMLElement | null): Promise<void> {
    if (this.#waiting === text) return;
    this.#waiting = text;
    await this.#taggerWait.over;
    await this.#inspector.inspectInSlices(text);
    // What is sent may belong to a file that is asked about.
    await this.#turn();
    // Whoever sent again meanwhile waits for that.
    if (this.#waiting !== text) return;
    this.#waiting = null;
    const now = readDraft(composer).text;
    if (this.#mustWait(now)) return;
    const verdict = this.#inspector.inspectSend(now);
    if (holds(verdict)) this.#ask({ occasion: 'send', composer, verdict, control });
    else replay(composer, this.#site, control);
  }

  #audit(verdict: Verdict): void {
    if (verdict.decision.action !== 'audit' || this.#audited === verdict.text) return;
    this.#audited = verdict.text;
    this.#record(verdict, `audited-${verdict.decision.audited}`);
  }

  /** Looks again at what is held, after what counts has changed. A send that is not held any more waits for its person. */
  #judgeAgain(): void {
    if (!this.#held) {
      const text = this.#composer?.isConnected ? readDraft(this.#composer).text : '';
      this.#review(text === '' || this.#inspector.mustWait(text) ? null : this.#inspector.inspect(text));
      return;
    }
    const { verdict } = this.#held;
    const anew = isInComposer(this.#held) ? this.#inspector.inspect(verdict.text) : this.#held.judge();
    const held = { ...this.#held, verdict: anew };
    if (holds(held.verdict)) {
      // What a person is looking at does not begin anew for nothing.
      if (this.#keyOf(held) === this.#shown) return;
      this.#held = held;
      this.#show();
      return;
    }
    this.#letGo();
    if (isInComposer(held)) focus(held.composer);
    else void held.letIn(false);
  }

  /** Nothing is held any more: what waited for that is next. */
  #letGo(): void {
    this.#held = null;
    this.#ui?.hide();
    for (const take of this.#turns.splice(0)) take();
  }

  /** Waits for what is held on its way into the page: another question in its place would lose it. */
  async #turn(): Promise<void> {
    while (this.#held && !isInComposer(this.#held)) await new Promise<void>((take) => this.#turns.push(take));
  }

  #ask(held: Held, problem: Question['problem'] = null): void {
    this.#held = held;
    this.#problem = problem;
    this.#show();
  }

  /** Everything that a question depends on, in one word. */
  #keyOf({ verdict }: Held): string {
    const { policy, ...page } = this.#pagePolicy ?? {};
    return JSON.stringify([verdict, page, policy?.redactionStyles]);
  }

  #show(): void {
    const held = this.#held;
    if (!held || !this.#ui) return;
    this.#shown = this.#keyOf(held);
    const { sendAnyway, needsReason } = held.verdict.decision.offers;
    const circumstances = {
      mayAllow: this.#pagePolicy?.mayAllow ?? false,
      waitingForPolicy: this.#pagePolicy === null,
      isOrphaned: this.#ports.isOrphaned(),
      resends: this.#site.resends === true && !this.#hasAnswer,
      problem: this.#problem,
    };
    const question = questionOf(held, this.#site, circumstances, {
      redact: (left, event) => {
        const leavable = leavableIn(held.verdict);
        const granted = [...left].filter((value) => event.isTrusted && leavable.has(value));
        this.#answer(held, () => this.#redact(held, new Set(granted)));
      },
      dismiss: (value, isAlways, event) => this.#dismiss(held.verdict, value, isAlways, event),
      edit: () => this.#answer(held, () => this.#edit(held)),
      sendAnyway: (event, justification) => {
        if (!event.isTrusted || (sendAnyway !== 'here' && sendAnyway !== 'further')) return;
        if (needsReason && !justification) return;
        const note = justification ? { justification } : {};
        this.#answer(held, () =>
          isInComposer(held) ? this.#sendAnyway(held, note) : this.#letIn(held, note),
        );
      },
      askOverride: () => {
        if (sendAnyway === 'override-page') this.#answer(held, () => this.#requestOverride(held, 'blocked'));
      },
      handOver: (isTakenAway) => {
        if (isTakenAway) this.#ports.record(tampering());
        this.#answer(held, () => this.#requestOverride(held, 'hidden'));
      },
    });
    this.#ui.show(question);
  }

  /** Takes one answer to a question; a second one, or one to an older question, does nothing. */
  #answer(held: Held, act: () => void | Promise<void>): void {
    if (this.#held !== held) return;
    this.#hasAnswer = true;
    this.#swallowKeyUp = true;
    this.#letGo();
    void act();
  }

  /** Takes a value for nothing, as a person says; the question goes on about the others. */
  #dismiss(verdict: Verdict, value: string, isAlways: boolean, event: Event): void {
    if (!event.isTrusted || !leavableIn(verdict).has(value)) return;
    const own = verdictOn(verdict, value);
    const [finding] = own.findings;
    if (!finding) return;
    this.#record(own, 'overridden');
    this.#inspector.dismiss(value);
    this.#outgoing.released([value]);
    const context = contextClassOf(verdict.text, finding.start);
    this.#ports.dismiss({ identifier: finding.id, context, always: isAlways ? value : null });
    this.#judgeAgain();
  }

  #edit(held: Held, id?: string): void {
    // Who only looked at a draft has decided nothing.
    if (held.occasion !== 'draft')
      this.#record(
        held.verdict,
        held.verdict.decision.action === 'block' ? 'blocked' : 'edited',
        id ? { id } : {},
      );
    if (isInComposer(held)) focus(held.composer);
    else held.giveUp();
  }

  /** Redacts what is held, but for values that a person left in it. */
  #redact(held: Held, left = none): Promise<void> {
    this.#inspector.letPass(left);
    this.#outgoing.released(left);
    return isInComposer(held) ? this.#redactInPlace(held, left) : this.#redactIncoming(held, left);
  }

  /** Redacts what stands in the message box, or `only` one value in it, and sends it if it was to be sent. */
  async #redactInPlace(held: HeldSend, left: ReadonlySet<string>, only?: string): Promise<void> {
    const { occasion, composer, control } = held;
    // Enter on the button that wanted it comes up in the message box, and wants nothing there.
    this.#busy = this.#swallowKeyUp = true;
    this.#isSendWanted = occasion === 'send';
    // What is not drawn yet would be lost: such an editor gets its whole text anew.
    await redrawn(composer);
    const verdict = this.#inspector.inspect(readDraft(composer).text);
    const own = only === undefined ? verdict : verdictOn(verdict, only);
    const redacted = this.#redacted(verdict.text, heldFindings(own));
    await this.#ui?.replaceSpans(composer, redacted);
    await settled();
    this.#busy = false;
    const after = this.#inspector.inspect(readDraft(composer).text);
    const done =
      (only !== undefined || !holds(after)) &&
      redacted.redactions.every(({ replacement }) => after.text.includes(replacement));
    if (!done) {
      this.#ask({ occasion, composer, verdict: after, control }, 'not-redacted');
      return;
    }
    this.#outgoing.keepBack(own, textBeside(this.#composers()));
    this.#record(only === undefined ? held.verdict : own, 'redacted', { left });
    this.#review(after);
    if (this.#isSendWanted) replay(composer, this.#site, control);
  }

  /** Nothing is redacted before somebody was asked. */
  #redacted(text: string, findings: readonly Finding[]): Redacted {
    if (!this.#ui) throw new Error('There is no interface yet.');
    return this.#ui.redactor.redact(text, findings);
  }

  async #redactIncoming({ verdict, redact }: HeldIncoming, left: ReadonlySet<string>): Promise<void> {
    this.#record(verdict, 'redacted', { left });
    await redact(heldFindings(verdict).filter(({ start, end }) => !left.has(verdict.text.slice(start, end))));
  }

  async #letIn({ verdict, letIn }: HeldIncoming, note: Note): Promise<void> {
    this.#record(verdict, 'overridden', note);
    this.#outgoing.released(valuesOf(verdict));
    await letIn(true);
  }

  #sendAnyway(held: HeldSend, note: Note): void {
    if (readDraft(held.composer).text !== held.verdict.text) {
      const verdict = this.#inspector.inspect(readDraft(held.composer).text);
      this.#ask({ ...held, verdict }, 'changed');
      return;
    }
    this.#record(held.verdict, 'overridden', note);
    this.#sendAsItIs(held);
  }

  #sendAsItIs({ composer, verdict, control }: HeldSend): void {
    this.#outgoing.released(valuesOf(verdict));
    this.#review(null);
    this.#passage = new Passage(verdict.text, composer, performance.now());
    replay(composer, this.#site, control);
  }

  async #requestOverride(held: Held, why: OverrideRequest['why']): Promise<void> {
    const id = randomId();
    const items = itemsOf(heldFindings(held.verdict));
    const { redact: mayRedact, sendAnyway, needsReason } = held.verdict.decision.offers;
    const maySend = sendAnyway !== 'no' && held.occasion !== 'draft';
    this.#override = { id, held };
    const opened = await this.#ports.askOverride({ id, why, items, mayRedact, maySend, needsReason });
    // Where the page takes the question away it would do so again.
    if (!opened && why === 'blocked') this.#ask(held, 'no-override-page');
  }

  /** Records what was caught. */
  #record(
    { text, findings, decision }: Verdict,
    action: RecordedAction,
    { id = randomId(), left = none, justification }: Note = {},
  ): void {
    const caught = findings.filter((_, index) => decision.actions[index] !== 'off');
    const isLeft = ({ start, end }: Finding) => left.has(text.slice(start, end));
    const items = [
      ...itemsOf(caught.filter((finding) => !isLeft(finding))).map((item) => ({ ...item, action })),
      ...itemsOf(caught.filter(isLeft)).map((item) => ({ ...item, action: 'overridden' as const })),
    ];
    if (items.length > 0) this.#ports.record({ id, items, ...(justification && { justification }) });
  }
}
