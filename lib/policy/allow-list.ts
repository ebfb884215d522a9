import type { Category, Finding } from '../detect/finding';
import { normalise } from '../detect/normalised';

/** Kinds whose values are the same in capital and small letters. */
const caseless: ReadonlySet<Category> = new Set(['contact', 'person', 'own-term']);

/** Values that always pass. An entry has to be the whole value, so that a short one opens nothing longer. */
export class AllowList {
  readonly #exact: ReadonlySet<string>;
  readonly #caseless: ReadonlySet<string>;

  constructor(entries: readonly string[]) {
    const plain = entries.map(plainForm).filter((entry) => entry !== '');
    this.#exact = new Set(plain);
    this.#caseless = new Set(plain.map((entry) => entry.toLowerCase()));
  }

  /** Whether a finding with this value passes. What an administrator planted, or nobody has read, never does. */
  allows(value: string, { id, category, also = [] }: Finding): boolean {
    const parts = [{ id, category }, ...also];
    if (parts.some((part) => part.id === 'canary' || part.category === 'not-inspected')) return false;
    const plain = plainForm(value);
    return parts.every((part) => caseless.has(part.category))
      ? this.#caseless.has(plain.toLowerCase())
      : this.#exact.has(plain);
  }
}

function plainForm(value: string): string {
  return normalise(value).text.trim();
}
