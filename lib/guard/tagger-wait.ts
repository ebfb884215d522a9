/** How long a send waits for what finds names, in milliseconds; then rules alone decide. */
const longestMs = 300;

/** The wait for what finds names in running text, which is asked for once and may come late or never. */
export class TaggerWait {
  readonly #request: () => void;
  /** Resolves when it has come, or has been waited for long enough. */
  readonly over: Promise<void>;
  #state: 'not-asked' | 'on' | 'over' = 'not-asked';
  #end: () => void = () => {};

  constructor(request: () => void) {
    this.#request = request;
    this.over = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** Asks for it, if nobody has yet. */
  ask(): void {
    if (this.#state !== 'not-asked') return;
    this.#state = 'on';
    this.#request();
    setTimeout(() => this.arrived(), longestMs);
  }

  /** Ends the wait. */
  arrived(): void {
    this.#state = 'over';
    this.#end();
  }

  /** Whether a send has to wait. */
  get isOn(): boolean {
    return this.#state === 'on';
  }
}
