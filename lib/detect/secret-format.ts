import type { Severity } from './finding';
import { keyProof } from './key-proof';
import { type Anchor, no, type Recognizer } from './recognizer';

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
  /** Whether a value's own checksum or structure is right. */
  readonly check?: (value: string) => boolean;
  readonly severity: Severity;
}

/** Characters of which an anchor or a body may end at any place. */
const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Between a name and its value: what the name goes on with, and an assignment in some language. */
const assignment =
  '[\\w .-]{0,32}["\'`\\])]{0,2}[ \\t]{0,4}(?:=>|:=|\\?=|==?|:|,|\\bis|\\bto|[ \\t]value=)[ \\t]{0,4}(?:Bearer |token )?["\'`]?';

/** Confidence in a prefix of its own, in a name with a value, and in one whose checksum is wrong. */
const prefixed = 0.93;
const named = 0.75;
const wrongSum = 0.6;

/** Makes a recognizer of a secret's description. */
export function secretFormat({ id, anchors, names, body, check, severity }: SecretFormat): Recognizer {
  const { source } = body;
  const literals = anchors ?? names ?? [];
  const anchor: Anchor =
    literals.length > 0
      ? { at: 'words', words: literals.map((literal) => literal.toLowerCase()) }
      : { at: 'token' };
  const pattern = !names
    ? new RegExp(
        `(?<![A-Za-z0-9])(?:${(anchors ?? []).map(escaped).join('|')})(?:${source})(?![${source.includes('_-]') ? '\\w-' : 'A-Za-z0-9'}])`,
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
    confidence: names ? named : prefixed,
    proof: ({ value }) => {
      const anchor = anchors?.find((prefix) => value.startsWith(prefix)) ?? '';
      const proof = keyProof(value.slice(anchor.length));
      if (proof.verdict === 'no' || (names && !/\d/.test(value))) return no;
      if (!check) return proof;
      if (check(value)) return { ...proof, evidence: [...proof.evidence, 'checksum'], confidence: 0.99 };
      return { verdict: 'valid', evidence: ['check-digits-wrong'], confidence: wrongSum };
    },
  };
}
