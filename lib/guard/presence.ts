/** So often a page may take questions away before they are asked elsewhere. */
const mostRemovals = 2;

/** How often this page took a question away. */
let removals = 0;

/**
 * Keeps a question on the page: puts it back when the page takes it away, and says so once the page has done that too
 * often.
 */
export class Presence {
  readonly #host: HTMLElement;
  readonly #onBack: () => void;
  readonly #onTakenAway: () => void;
  readonly #observer = new MutationObserver(() => this.#look());

  /** `host` stands in the root element. `onBack` hears that it was put back, `onTakenAway` that it will not be again. */
  constructor(host: HTMLElement, onBack: () => void, onTakenAway: () => void) {
    this.#host = host;
    this.#onBack = onBack;
    this.#onTakenAway = onTakenAway;
    this.#watch();
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** A page can also put a root element of its own in the place of the one before. */
  #watch(): void {
    this.#observer.disconnect();
    for (const node of [document, document.documentElement])
      if (node) this.#observer.observe(node, { childList: true });
  }

  #look(): void {
    const root = document.documentElement;
    if (!root || this.#host.parentNode === root) return;
    removals += 1;
    if (removals > mostRemovals) {
      this.stop();
      this.#onTakenAway();
      return;
    }
    root.append(this.#host);
    this.#watch();
    this.#onBack();
  }
}
