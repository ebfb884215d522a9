import { isGivenName } from './surrogates/name-surrogate';

/** Something in a text that stands for a value. In UTF-16 code units. */
export interface StandIn {
  readonly start: number;
  readonly end: number;
  /** Null where nothing leads back to the value. */
  readonly value: string | null;
}

interface Known {
  readonly name: string;
  readonly value: string | null;
  /** Whether it is one word of a name, and may be anybody else's too. */
  readonly isWord: boolean;
}

const token = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Surrogates, masks and generalisations: finds them in texts, in a time that does not depend on how many there are. */
export class StandIns {
  readonly #byName = new Map<string, Known>();
  /** By their first word or sign, longest first. */
  readonly #byToken = new Map<string, Known[]>();

  get size(): number {
    return this.#byName.size;
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  add(name: string, value: string | null): void {
    this.#add({ name, value, isWord: false });
  }

  /** Adds a word of a name by itself. */
  addWord(name: string, value: string): void {
    if (!this.#byName.has(name)) this.#add({ name, value, isWord: true });
  }

  /** Where they stand in a text, in its order; of two that begin at one place the longer one. */
  in(text: string): StandIn[] {
    if (this.#byName.size === 0) return [];
    const found: StandIn[] = [];
    let end = 0;
    for (const { 0: first, index } of text.matchAll(token)) {
      if (index < end) continue;
      const known = this.#byToken.get(first)?.find((one) => isAt(text, index, one));
      if (!known) continue;
      end = index + known.name.length;
      found.push({ start: index, end, value: known.value });
    }
    return found;
  }

  #add(known: Known): void {
    this.#byName.set(known.name, known);
    const first = known.name.match(token)?.[0] ?? '';
    const others = this.#byToken.get(first) ?? [];
    this.#byToken.set(
      first,
      [...others, known].sort((a, b) => b.name.length - a.name.length),
    );
  }
}

function isAt(text: string, index: number, { name, isWord }: Known): boolean {
  if (!text.startsWith(name, index)) return false;
  const after = text.slice(index + name.length);
  if (/[\p{L}\p{N}]$/u.test(name) && /^[\p{L}\p{M}\p{N}]/u.test(after)) return false;
  // `Anna` may be another one where a surname follows that is nobody's here.
  return !(isWord && isGivenName(name) && /^ \p{Lu}/u.test(after));
}
