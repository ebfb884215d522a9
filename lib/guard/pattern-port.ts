import type { Finding } from '../detect/finding';

/** What finds own patterns in normalised texts, as the guard knows it. */
export interface PatternFinder {
  find(text: string): readonly Finding[];
}

/** Makes one for some patterns. Comes after the guard, and only where there are patterns. */
export type MakePatternFinder = (patterns: readonly string[]) => PatternFinder;
