/** How much may be done at once and again every second, counted for each key by itself (a token bucket). */
export class Allowance {
  readonly #perSecond: number;
  readonly #left = new Map<string, { amount: number; moment: number }>();

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
  }

  /** Whether it may be done now, in milliseconds since 1970; if so, it counts as done. */
  take(key: string, now: number): boolean {
    const { amount, moment } = this.#left.get(key) ?? { amount: this.#perSecond, moment: now };
    const refilled = Math.min(this.#perSecond, amount + (Math.max(0, now - moment) / 1000) * this.#perSecond);
    const allowed = refilled >= 1;
    this.#left.set(key, { amount: allowed ? refilled - 1 : refilled, moment: now });
    return allowed;
  }
}
