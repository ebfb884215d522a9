import type { Finding } from '../detect/finding';
import { isPlaceholder, type Redacted, redact } from '../redact/redact';
import { createVault, type Vault, type VaultEntry } from '../redact/vault';
import type { Redactor } from './redactor';

/** Where vaults are kept while their tab is there. */
export interface VaultKeeper {
  load(conversation: string): Promise<readonly VaultEntry[]>;
  keep(conversation: string, entries: readonly VaultEntry[]): void;
}

/** For so long after a send a site may give a new conversation its address, in milliseconds. */
const addressMs = 15_000;

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
  #address = addressHere();
  #vault = createVault();
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
    let onPage: ReadonlySet<string> | undefined;
    // A chat that was opened again may hold placeholders whose values nobody knows any more.
    const isTaken = (name: string) => {
      onPage ??= new Set(document.body?.textContent?.match(/[A-Z]{2,12}(?:_[A-Z]{2,6})?_\d{1,6}/g));
      return onPage.has(name);
    };
    const redacted = redact(text, findings, vault, isTaken);
    if (vault.size > before) {
      if (before === 0) this.#isNew = this.#isEmpty();
      this.#keep();
      this.#onValues();
    }
    return redacted;
  }

  isPlaceholder(text: string, finding: Finding): boolean {
    return isPlaceholder(text, finding, this.vault);
  }

  sent(): void {
    if (this.vault.size > 0) this.#sentAt = performance.now();
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
      this.#vault = createVault();
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
