/** What one more code unit leads to: nothing known. */
const none = 0;

/** Up to this many children are looked through one by one, more by halves. */
const fewChildren = 8;

/**
 * Finds thousands of terms in one pass (Aho and Corasick 1975). The children of a state stand next to each other, so
 * that a state takes 16 bytes, where a table of all transitions would take hundreds.
 */
export class TermAutomaton {
  /** By UTF-16 code unit: the state after it, from the first state. */
  readonly #roots = new Uint32Array(65_536);
  /** By state: the code unit that leads to it, sorted among siblings. */
  readonly #units: Uint16Array;
  /** By state: its first child; they end where the next state's begin. */
  readonly #children: Uint32Array;
  /** By state: the longest other state that its end is. */
  readonly #fallbacks: Uint32Array;
  /** By state: the length of the term that ends there, or 0. */
  readonly #lengths: Uint16Array;
  /** By state: the nearest fallback in which a term ends, or 0. */
  readonly #shorter: Uint32Array;

  /** `terms` not empty, without the empty string. */
  constructor(terms: readonly string[]) {
    const sorted = [...new Set(terms)].sort();
    const most = sorted.reduce((sum, { length }) => sum + length, 2);
    const units = new Uint16Array(most);
    const children = new Uint32Array(most);
    const lengths = new Uint16Array(most);
    /** By state: the stretch of `sorted` that begins with it. */
    const from = new Uint32Array(most);
    const to = new Uint32Array(most);
    to[0] = sorted.length;
    let states = 1;
    let depth = 0;
    let deeper = 1;
    for (let state = 0; state < states; state++) {
      if (state === deeper) {
        depth += 1;
        deeper = states;
      }
      children[state] = states;
      let at = from[state]!;
      const end = to[state]!;
      if (at < end && sorted[at]!.length === depth) {
        lengths[state] = depth;
        at += 1;
      }
      while (at < end) {
        const unit = sorted[at]!.charCodeAt(depth);
        units[states] = unit;
        from[states] = at;
        while (at < end && sorted[at]!.charCodeAt(depth) === unit) at += 1;
        to[states] = at;
        states += 1;
      }
    }
    children[states] = states;
    this.#units = units.slice(0, states);
    this.#children = children.slice(0, states + 1);
    this.#lengths = lengths.slice(0, states);
    this.#fallbacks = new Uint32Array(states);
    this.#shorter = new Uint32Array(states);
    this.#link();
  }

  /** The state after one more UTF-16 code unit; the first state is 0. */
  step(state: number, unit: number): number {
    for (let from = state; from !== 0; from = this.#fallbacks[from]!) {
      const next = this.#child(from, unit);
      if (next !== none) return next;
    }
    return this.#roots[unit]!;
  }

  /** Length of the longest term that ends in a state, or 0. */
  longestAt(state: number): number {
    return this.#lengths[state] || this.#lengths[this.#shorter[state]!]!;
  }

  /** Length of the longest term that ends in a state and is shorter than `length`, or 0. */
  nextAt(state: number, length: number): number {
    let at = state;
    while (at !== 0 && (this.#lengths[at] === 0 || this.#lengths[at]! >= length)) at = this.#shorter[at]!;
    return this.#lengths[at]!;
  }

  #child(state: number, unit: number): number {
    let low = this.#children[state]!;
    let high = this.#children[state + 1]!;
    while (high - low > fewChildren) {
      const middle = (low + high) >> 1;
      if (this.#units[middle]! <= unit) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (this.#units[low] === unit) return low;
    return none;
  }

  /** Sets the fallbacks, breadth first, as states are numbered. */
  #link(): void {
    const end = this.#children[1] ?? 1;
    for (let state = 1; state < end; state++) this.#roots[this.#units[state]!] = state;
    for (let state = 1; state < this.#units.length; state++) {
      const fallback = this.#fallbacks[state]!;
      this.#shorter[state] = this.#lengths[fallback] ? fallback : this.#shorter[fallback]!;
      for (let child = this.#children[state]!; child < this.#children[state + 1]!; child++)
        this.#fallbacks[child] = this.step(fallback, this.#units[child]!);
    }
  }
}
