/** Choices made with one source of random numbers from 0 to 1. */
export class Chance {
  constructor(readonly random: () => number) {}

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  /** True with this probability. */
  is(probability: number): boolean {
    return this.random() < probability;
  }

  /** A whole number from least to most. */
  int(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  /** One of the first items more often than one of the last. */
  early<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() ** 2 * list.length)] as T;
  }

  /** Items with weights. */
  weighted<T>(items: readonly (readonly [T, number])[]): T {
    let left = this.random() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return items.at(-1)![0];
  }

  shuffled<T>(list: readonly T[]): T[] {
    const items = [...list];
    for (let i = items.length - 1; i > 0; i--) {
      const j = Math.floor(this.random() * (i + 1));
      [items[i], items[j]] = [items[j] as T, items[i] as T];
    }
    return items;
  }

  some<T>(list: readonly T[], least: number, most: number): T[] {
    return this.shuffled(list).slice(0, this.int(least, most));
  }

  /** Digits, letters and others as in a pattern: `#` a digit, `?` a capital letter. */
  pattern(pattern: string): string {
    return pattern.replace(/[#?]/g, (sign) =>
      sign === '#' ? String(this.int(0, 9)) : String.fromCharCode(65 + this.int(0, 25)),
    );
  }
}
