/** What the entries of a list may be; lengths in UTF-16 code units. */
export interface EntryLimits {
  /** Most entries at once. */
  readonly most: number;
  /** Without blanks at the ends. */
  readonly shortest: number;
  readonly longest: number;
  /** What an entry has to look like. */
  readonly form?: RegExp;
}

/** Why an entry cannot be taken. */
export interface EntryProblem {
  /** From 0. */
  readonly index: number;
  readonly problem: 'not-text' | 'too-short' | 'too-long' | 'malformed';
}

export interface CheckedEntries {
  readonly good: readonly string[];
  readonly problems: readonly EntryProblem[];
  /** Whether there were more than fit; what came after was left out. */
  readonly isTooMany: boolean;
}

/** Tells the entries of a list that can be taken from the others. */
export function checkEntries(entries: readonly unknown[], limits: EntryLimits): CheckedEntries {
  const good: string[] = [];
  const problems: EntryProblem[] = [];
  for (const [index, entry] of entries.entries()) {
    if (typeof entry !== 'string') problems.push({ index, problem: 'not-text' });
    else if (entry.trim().length < limits.shortest) problems.push({ index, problem: 'too-short' });
    else if (entry.length > limits.longest) problems.push({ index, problem: 'too-long' });
    else if (limits.form?.test(entry) === false) problems.push({ index, problem: 'malformed' });
    else good.push(entry);
  }
  return { good: good.slice(0, limits.most), problems, isTooMany: good.length > limits.most };
}
