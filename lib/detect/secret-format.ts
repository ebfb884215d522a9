import type { Severity } from './finding';
import { keyProof } from './key-proof';
import { type Anchor, checksum, no, type Recognizer, wrongSum } from './recognizer';

/** A key or token, as its provider documents it. */
export interface SecretFormat {
  /** Provider first. */
  readonly id: string;
  /** What it begins with, as it is written; left out where the provider's mark stands inside of it. */
  readonly anchors?: readonly string[];
  /** For one without a prefix of its own: the provider's names, one of which must stand in the name of the value. */
  readonly names?: readonly string[];
  /** What follows the prefix, or the whole value. */
  readonly body: RegExp;
  /** Whether the checksum that the value ends in is right; one that is not is found less surely. */
  readonly sum?: (value: string) => boolean;
  /** What is left out is critical. */
  readonly severity?: Severity;
}

/** The source of a pattern that matches a literal. */
const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Between a name and its value: what the name goes on with, and an assignment in some language. */
const assignment =
  '[\\w .-]{0,32}["\'`\\])]{0,2}[ \\t]{0,4}(?:=>|:=|\\?=|==?|:|,|\\bis|\\bto|[ \\t]value=)[ \\t]{0,4}(?:Bearer |token )?["\'`(*]{0,2}';

/** Confidence in a prefix of its own, and in a name with a value. */
const prefixed = 0.93;
const named = 0.75;

/** Makes a recognizer of a secret's description. */
export function secretFormat({
  id,
  anchors,
  names,
  body,
  sum,
  severity = 'critical',
}: SecretFormat): Recognizer {
  const { source } = body;
  const literals = anchors ?? names ?? [];
  const anchor: Anchor =
    literals.length > 0
      ? { at: 'words', words: literals.map((literal) => literal.toLowerCase()) }
      : { at: 'token' };
  const pattern = !names
    ? new RegExp(
        `(?<![A-Za-z0-9])(?:${(anchors ?? []).map(escaped).join('|')})(?:${source})(?![${source.includes('w-]') ? '\\w-' : 'A-Za-z0-9'}])`,
        'uy',
      )
    : new RegExp(`(?:${literals.map(escaped).join('|')})${assignment}(${source})(?![\\w/+=-])`, 'diuy');
  return {
    id,
    category: 'credential',
    severity,
    type: 'SECRET',
    anchor,
    pattern,
    reachesFar: /\{(?:\d*,)?\d{3,}\}/.test(source),
    confidence: names ? named : prefixed,
    proof: ({ value }) => {
      const anchor = anchors?.find((prefix) => value.startsWith(prefix)) ?? '';
      const proof = keyProof(value.slice(anchor.length));
      if (names && !/\d/.test(value)) return no;
      if (!sum || proof.verdict === 'no' || proof.confidence !== undefined) return proof;
      if (sum(value)) return { ...checksum, confidence: 0.99 };
      return anchors ? wrongSum : no;
    },
  };
}
