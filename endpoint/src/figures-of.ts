import type { Figure } from './database';

/** Some reports that say the same, and how many they are. */
export interface Alike {
  /** `category action` to how many. */
  readonly cells: Readonly<Record<string, number>>;
  readonly reports: number;
}

/** What stands for several categories or actions that too few people had to be shown one by one. */
export const rest = 'other';

/**
 * What may be seen of some reports: how many they are, and sums, each over cells that at least `k` of them had. A cell
 * that fewer had is added up with the others of its category, and where those are fewer still, with what is left of
 * all categories; if even that is fewer, it is not counted at all. No cell is in two sums, and no sum is published
 * that holds one which is not, so there is nothing to subtract a sum from: every combination of them is over `k`
 * people or more. Nothing at all for fewer than `k` reports.
 */
export function figuresOf(alike: Iterable<Alike>, k: number): Figure[] {
  let reporters = 0;
  for (const { reports } of alike) reporters += reports;
  if (reporters < k) return [];
  const figures: Figure[] = [{ metric: 'sotto.active', category: '', action: '', value: reporters }];
  // Each level names the sum that a cell goes into, if it is in none yet.
  const levels: readonly ((category: string, action: string) => string)[] = [
    (category, action) => `${category} ${action}`,
    (category) => `${category} ${rest}`,
    () => `${rest} ${rest}`,
  ];
  const counted = new Set<string>();
  for (const level of levels) {
    const sums = new Map<string, { reporters: number; value: number; cells: Set<string> }>();
    for (const { cells, reports } of alike) {
      const had = new Set<string>();
      for (const [cell, count] of Object.entries(cells)) {
        if (counted.has(cell)) continue;
        const [category = '', action = ''] = cell.split(' ');
        const name = level(category, action);
        const sum = sums.get(name) ?? { reporters: 0, value: 0, cells: new Set() };
        sums.set(name, sum);
        sum.value += count * reports;
        sum.cells.add(cell);
        had.add(name);
      }
      for (const name of had) sums.get(name)!.reporters += reports;
    }
    for (const [name, sum] of [...sums].toSorted()) {
      if (sum.reporters < k) continue;
      const [category = '', action = ''] = name.split(' ');
      figures.push({ metric: 'sotto.incidents', category, action, value: sum.value });
      for (const cell of sum.cells) counted.add(cell);
    }
  }
  return figures;
}
