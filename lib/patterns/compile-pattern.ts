import { RE2JS, RE2JSSyntaxException } from 're2js';

/** Why a pattern cannot be used. */
export type PatternProblem =
  | { readonly problem: 'syntax'; readonly detail: string }
  | { readonly problem: 'too-large' | 'matches-nothing' };

/** Most instructions of a compiled pattern: `.{0,256}`, the longest match there is, takes about 500. */
const mostInstructions = 1000;

/** Compiles a pattern in RE2 syntax; `^` and `$` are the ends of a line. Never throws. */
export function compilePattern(source: string): RE2JS | PatternProblem {
  let pattern: RE2JS;
  try {
    pattern = RE2JS.compile(source, RE2JS.MULTILINE);
  } catch (error) {
    const detail = error instanceof RE2JSSyntaxException ? error.message : String(error);
    // The library writes its own flag in front of the pattern.
    return { problem: 'syntax', detail: detail.replace(/^error parsing regexp: /, '').replace('`(?m)', '`') };
  }
  if (pattern.programSize() > mostInstructions) return { problem: 'too-large' };
  return pattern.test('') ? { problem: 'matches-nothing' } : pattern;
}

export function isPattern(compiled: RE2JS | PatternProblem): compiled is RE2JS {
  return !('problem' in compiled);
}
