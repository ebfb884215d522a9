import { wordNear } from './context';
import type { Finding } from './finding';
import type { Proof } from './recognizer';
import { valid } from './recognizer';
import type { Match } from './scan';

/** Beside a cue, a number with wrong check digits is still worth a look: people mistype. */
const mistypedConfidence = 0.45;

/** Of what a context word leaves of the doubt, and of what a word against leaves of the confidence. */
const doubtWithCue = 0.5;
const confidenceAgainst = 0.3;

/** Turns a match into a finding, in offsets of the normalised text, or into nothing. */
export function score(match: Match, text: string, language: string): Finding | null {
  const { recognizer, start } = match;
  const { proof, context, against } = recognizer;
  const value = text.slice(start, match.end);
  const proven: Proof = proof ? proof({ value, text, start, end: match.end, language }) : valid;
  if (proven.verdict === 'no') return null;

  const end = proven.length === undefined ? match.end : start + proven.length;
  const cue = context ? wordNear(text, start, end, context.words) : null;
  if (!cue && (context?.needed || proven.verdict === 'wrong')) return null;

  let confidence =
    proven.verdict === 'wrong' ? mistypedConfidence : (proven.confidence ?? recognizer.confidence);
  const evidence = [...proven.evidence];
  if (cue) {
    evidence.push(`cue:${cue}`);
    if (proven.verdict === 'valid') confidence = 1 - (1 - confidence) * doubtWithCue;
  }
  const counter = against ? wordNear(text, start, end, against) : null;
  if (counter) {
    evidence.push(`against:${counter}`);
    confidence *= confidenceAgainst;
  }
  const { id, category } = recognizer;
  return {
    id,
    category,
    severity: proven.severity ?? recognizer.severity,
    confidence: round(confidence),
    start,
    end,
    evidence,
  };
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
