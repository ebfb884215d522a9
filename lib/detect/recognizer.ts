import type { Category, ExchangeType, Severity } from './finding';

/**
 * Where in a text a recognizer's pattern is tried. Patterns run nowhere else, so that most never run.
 *
 * - `words`: at each place where one of the words stands, whatever its case. Prefixes of keys and cues alike.
 * - `digits`: at the first digit of a number, or at a `+` or `(` before it.
 * - `code`: at the start of a run of ASCII letters and digits that begins with a letter and has a digit soon, as IBANs
 *   and many national ids do.
 * - `token`: at the start of a run of twenty or more characters that keys are made of.
 * - `at`: at the start of the run of address characters before an `@`.
 * - `colons`: at the start of a run of hexadecimal digits and colons.
 * - `capital`: at the start of a word that begins with a capital letter.
 *
 * - `text`: at every place where it matches, in one pass of its own over the whole text; for what has no mark to go by.
 *   `next` says before which offset it cannot begin, -1 if nowhere.
 * - `column`: in the cells of a table whose column has a name that `header` matches.
 *
 * `lengths` says how many letters and digits a value has, without separators: where none of them fits, nothing is tried.
 */
export type Anchor =
  | { readonly at: 'words'; readonly words: readonly string[] }
  | { readonly at: 'digits' | 'code'; readonly lengths?: readonly number[] }
  | { readonly at: 'at' | 'colons' | 'capital' | 'token' }
  | { readonly at: 'column'; readonly header: RegExp }
  | { readonly at: 'text'; readonly next: (text: string, from: number) => number };

/** Words that speak for or against, by language, as `one|another`. Compared in lower case, at the start of a word. */
export type Words = Readonly<Record<string, string>>;

/** A key or a token that lets somebody in. */
export const criticalSecret = { category: 'credential', severity: 'critical', type: 'SECRET' } as const;

/** What an own check of a value says. */
export interface Proof {
  /** `wrong`: looks like one, but the check digits are not right; counts only beside a clear cue. */
  readonly verdict: 'valid' | 'wrong' | 'no';
  readonly evidence: readonly string[];
  /** Replaces the recognizer's own confidence. */
  readonly confidence?: number;
  /** Replaces the recognizer's own severity. */
  readonly severity?: Severity;
  /** Number of UTF-16 code units of the value before the finding, and in it. */
  readonly skipped?: number;
  readonly length?: number;
}

/** A value that a pattern matched, and what stands around it. All text is normalised. */
export interface Candidate {
  readonly value: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** BCP 47 language of page or person, or the empty string. */
  readonly language: string;
}

/** One way in which something is written. */
export interface Form {
  readonly anchor: Anchor;
  /**
   * Sticky and linear; opens and closes with a lookaround for its own characters. A first group, if there is one, is
   * the value (with flag `d`); else the whole match is.
   */
  readonly pattern: RegExp;
  /** Judges values that are written in this way, if not the recognizer's own proof does. */
  readonly proof?: (candidate: Candidate) => Proof;
  /** Whether the scan sees to it that nothing stands right before and after that would belong to a longer code. */
  readonly bounded?: boolean;
  /** Whether it may look at more than some hundred UTF-16 code units. */
  readonly reachesFar?: boolean;
  /** Whether the pattern may match at an anchor, told by a character or two: most places are none, and patterns are slower. */
  readonly mayStandAt?: (text: string, offset: number) => boolean;
}

/** How one identifier is found: plain data, and a proof where the standard has one. */
export interface Recognizer extends Form {
  /** Permanent and public; country or provider first. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly type: ExchangeType;
  /** Other ways in which the same thing is written. */
  readonly also?: readonly Form[];
  /** Of a value that passed its proof, without any context, from 0 to 1. */
  readonly confidence: number;
  /**
   * Words around a value that speak for it: its own names, and more general words that speak less loudly and never for
   * wrong check digits. With `needed`, nothing is found without one of them.
   */
  readonly context?: { readonly words: Words; readonly general?: Words; readonly needed?: true };
  /** Words before a value that speak against it. */
  readonly against?: Words;
}

/** What people read about an identifier, and texts that show what it is and what it is not. */
export interface Description {
  readonly title: string;
  /** Law, standard or document that says how it is written. */
  readonly standard: string;
  /** What a value by itself shows: check digits, a structure that few other texts have, or nothing without a word for it. */
  readonly proof: 'check' | 'structure' | 'cue';
  /** Texts that hold one, between « and » where it is not the whole text. Invented, or published vectors. */
  readonly finds: readonly string[];
  /** The nearest look-alikes that are left alone. */
  readonly ignores: readonly string[];
}

export const valid: Proof = { verdict: 'valid', evidence: [] };
export const no: Proof = { verdict: 'no', evidence: [] };

/** A value whose checksum is right. */
export const checksum: Proof = { verdict: 'valid', evidence: ['checksum'] };

/**
 * A value that looks right but for its check digits. One that is written in the groups of its standard, or that has a
 * form of its own, is mistyped more likely than something else; plain digits are something else as often.
 */
export const wrongDigits = (isFormed: boolean): Proof => ({
  verdict: 'wrong',
  evidence: ['check-digits-wrong'],
  confidence: isFormed ? 0.45 : 0.38,
});

/** A token whose prefix says what it is, and whose checksum is wrong: mistyped, cut off, or made up. */
export const wrongSum: Proof = { verdict: 'valid', evidence: ['check-digits-wrong'], confidence: 0.6 };

/** A value that a standard or a provider publishes as an example. Still found, for careless people and benchmarks. */
export const documentation: Proof = { verdict: 'valid', evidence: ['documentation-value'], confidence: 0.45 };
