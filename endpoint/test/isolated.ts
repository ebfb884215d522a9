/** One report of an invented world. */
export interface WorldReport {
  /** Whether it comes after its day was released. */
  readonly late: boolean;
  /** Days before the last one. */
  readonly day: number;
  /** `category action` to how many. */
  readonly cells: Readonly<Record<string, number>>;
}

/** Everything that somebody can see of a world, in an order that does not hang on how many were found. */
export type Publish = (world: readonly WorldReport[]) => Promise<readonly number[]> | readonly number[];

/**
 * The fewest reports that some combination of published numbers, added and subtracted in any way, is about. Works from
 * outside: each number of each report is raised by one to see what follows, which gives each published number as a sum
 * over reports. A combination that is about few reports is one whose weights are nothing everywhere else, so without
 * the columns of those few the matrix has a lower rank. Infinity where nothing is published.
 * @param below only groups of fewer than this are looked for
 */
export async function fewestIsolated(
  publish: Publish,
  world: readonly WorldReport[],
  below: number,
): Promise<number> {
  const before = await publish(world);
  /** Column of the matrix, as text, to the reports that have it. */
  const columns = new Map<string, { column: readonly number[]; reports: Set<number> }>();
  for (const [index, report] of world.entries())
    for (const [cell, count] of Object.entries(report.cells)) {
      const changed = { ...report, cells: { ...report.cells, [cell]: count + 1 } };
      const after = await publish(world.with(index, changed));
      if (after.length !== before.length) throw new Error('what is shown hangs on how many were found');
      const column = after.map((value, place) => value - before[place]!);
      if (column.every((weight) => weight === 0)) continue;
      const known = columns.get(String(column)) ?? { column, reports: new Set() };
      columns.set(String(column), known);
      known.reports.add(index);
    }
  const kinds = [...columns.values()].filter(({ reports }) => reports.size < below);
  const rank = rankOf([...columns.values()].map(({ column }) => column));
  let fewest = Number.POSITIVE_INFINITY;
  for (let chosen = 1; chosen < 2 ** kinds.length; chosen += 1) {
    const few = new Set(kinds.filter((_, bit) => chosen & (1 << bit)));
    const about = new Set([...few].flatMap(({ reports }) => [...reports]));
    if (about.size >= Math.min(below, fewest)) continue;
    const others = [...columns.values()].filter((kind) => !few.has(kind)).map(({ column }) => column);
    if (rankOf(others) < rank) fewest = about.size;
  }
  return fewest;
}

/** The rank of a matrix of small whole numbers, given by its columns. */
function rankOf(columns: readonly (readonly number[])[]): number {
  const rows = columns.map((column) => [...column]);
  let rank = 0;
  for (let place = 0; place < (rows[0]?.length ?? 0); place += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[place]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    for (let index = rank + 1; index < rows.length; index += 1) {
      const factor = rows[index]![place]! / rows[rank]![place]!;
      rows[index] = rows[index]!.map((value, at) => value - factor * rows[rank]![at]!);
    }
    rank += 1;
  }
  return rank;
}
