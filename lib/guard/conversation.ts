import type { Finding } from '../detect/finding';
import type { Policy } from '../policy/policy';
import type { Received } from '../redact/conversation-state';
import { isStandIn, type Redacted, type Redaction, type RedactOptions, redact } from '../redact/redact';
import type { ChosenStyles } from '../redact/redaction-style';
import { createVault, type Vault, type VaultEntry } from '../redact/vault';
import { withMentions } from '../redact/with-mentions';
import type { Redactor } from './redactor';

/** Where vaults are kept while their tab is there. */
export interface VaultKeeper {
  load(conversation: string): Promise<readonly VaultEntry[]>;
  keep(conversation: string, entries: readonly VaultEntry[]): void;
}

/** For so long after a send a site may give a new conversation its address, in milliseconds. */
const addressMs = 15_000;

/** So many texts are kept to be shown, of so many UTF-16 code units each at most. */
const mostReceived = 5;
const longestReceived = 5000;

/** All events of one send come within so many milliseconds. */
const oneSendMs = 2000;

/** Parameters by which sites tell conversations apart where the path does not. */
const ids = ['c', 'cid', 'chat', 'chatId', 'conversation', 'conversationId', 'thread', 'session', 'id'];

/** What tells conversations of one site apart: the path, a route behind `#`, an id among the parameters. */
function addressHere(): string {
  const { pathname, hash, search } = location;
  const parameters = new URLSearchParams(search);
  return [pathname, hash.startsWith('#/') ? hash : '', ...ids.map((id) => parameters.get(id) ?? '')].join(
    '\n',
  );
}

/** Redacts in the conversation that the page shows, with placeholders of its own. */
export class Conversation implements Redactor {
  readonly #keeper: VaultKeeper;
  readonly #isEmpty: () => boolean;
  readonly #onValues: () => void;
  /** What is put in the place of a value, by category. */
  redactionStyles: Policy['redactionStyles'] = {};
  /** What a person chose for single values instead, in the question that is asked or was asked last. */
  chosenStyles: ChosenStyles = new Map();
  #received: readonly Received[] = [];
  #address = addressHere();
  /** The same for a vault and its copies, so that a preview is what comes. */
  #random = constant();
  #vault = createVault(this.#random);
  /** When something was sent that may get its address yet, in milliseconds of `performance.now()`. */
  #sentAt = Number.NEGATIVE_INFINITY;
  /** Whether the conversation began here, and has no address of its own yet. */
  #isNew = false;

  /** `isEmpty` tells whether the page shows no message yet; `onValues` hears that there are values which were not there before. */
  constructor(keeper: VaultKeeper, isEmpty: () => boolean, onValues: () => void) {
    this.#keeper = keeper;
    this.#isEmpty = isEmpty;
    this.#onValues = onValues;
    this.#load();
  }

  /** The vault of the conversation that the page shows now. */
  get vault(): Vault {
    const address = addressHere();
    if (address !== this.#address) this.#goTo(address);
    return this.#vault;
  }

  redact(text: string, findings: readonly Finding[]): Redacted {
    const { vault } = this;
    const before = vault.size;
    const redacted = redact(text, findings, vault, this.#options(this.chosenStyles));
    if (vault.size > before) {
      if (before === 0) this.#isNew = this.#isEmpty();
      this.#keep();
      this.#onValues();
    }
    return redacted;
  }

  /**
   * What `redact` would put where, in the order of the text; values that are left stay the same. Nothing is kept: only what
   * was redacted stands for anything.
   */
  preview(
    text: string,
    findings: readonly Finding[],
    left: ReadonlySet<string>,
    chosen: ChosenStyles,
  ): Redaction[] {
    const copy = createVault(this.#random);
    copy.add(this.vault.entries);
    const textOf = ({ start, end }: Finding) => text.slice(start, end);
    const others = findings.filter((finding) => !left.has(textOf(finding)));
    const same = findings
      .filter((finding) => left.has(textOf(finding)))
      .map((finding) => ({ start: finding.start, end: finding.end, replacement: textOf(finding) }));
    const { redactions } = redact(text, others, copy, this.#options(chosen));
    return [...redactions, ...same].sort((a, b) => a.start - b.start);
  }

  sift(text: string, findings: readonly Finding[]): Finding[] {
    const { vault } = this;
    return withMentions(
      text,
      findings.filter((finding) => !isStandIn(text, finding, vault)),
      vault,
    );
  }

  /** The texts that went to the site last, newest first, as it got them; for as long as the page is there. */
  get received(): readonly Received[] {
    return this.#received;
  }

  sent(text: string): void {
    const [last] = this.#received;
    const received = { text: text.slice(0, longestReceived), time: Date.now() };
    // One press is several events.
    if (received.text !== last?.text || received.time - last.time > oneSendMs)
      this.#received = [received, ...this.#received].slice(0, mostReceived);
    if (this.vault.size > 0) this.#sentAt = performance.now();
  }

  #options(chosen: ChosenStyles): RedactOptions {
    const onPage = wordsOnPage();
    return {
      styleOf: ({ category }, value) => chosen.get(value) ?? this.redactionStyles[category] ?? 'placeholder',
      isTaken: (name) => onPage().has(name),
    };
  }

  #keep(): void {
    this.#keeper.keep(this.#address, this.#vault.entries);
  }

  /** The first address after a send is the conversation's own; any other is that of another one. */
  #goTo(address: string): void {
    const isSame = this.#isNew && performance.now() - this.#sentAt < addressMs;
    this.#address = address;
    this.#isNew = false;
    if (isSame) this.#keep();
    else {
      this.#random = constant();
      this.#vault = createVault(this.#random);
      this.#load();
    }
  }

  #load(): void {
    const vault = this.#vault;
    const add = (entries: readonly VaultEntry[]) => {
      vault.add(entries);
      if (entries.length > 0) this.#onValues();
    };
    // Without the background there is only what this page knows.
    void this.#keeper.load(this.#address).then(add, () => {});
  }
}

/** A random number that stays the same. */
function constant(): () => number {
  const drawn = Math.random();
  return () => drawn;
}

/**
 * What stands on the page, read once it is asked for: placeholders and surrogates whose values nobody knows any more in a
 * chat that was opened again, and names that are somebody's there.
 */
function wordsOnPage(): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | null = null;
  return () => {
    if (words) return words;
    const text = document.body?.textContent ?? '';
    const placeholders = text.match(/[A-Z]{2,12}(?:_[A-Z]{2,6})?_\d{1,6}/g) ?? [];
    const names = text.match(/[\p{L}\p{M}]+/gu) ?? [];
    const addresses = (text.match(/[^\s"'“”()<>[\],;]+/g) ?? []).map((run) => run.replace(/[.:!?]+$/, ''));
    words = new Set([...placeholders, ...names, ...addresses]);
    return words;
  };
}
