import { documentation, no, type Proof, valid } from './recognizer';

/** Shares of different characters below which a text is a pattern and not a key. */
const leastVariety = 0.25;

/**
 * What the look of a key's random part says: a filler such as `xxxx…` is none, one that spells EXAMPLE is from a
 * document.
 */
export function keyProof(random: string): Proof {
  if (/x{6}|X{6}|0{8}|\.{3}|\*{3}|<|your|insert|placeholder|redacted/i.test(random)) return no;
  const different = new Set(random).size;
  if (different < Math.min(8, random.length * leastVariety)) return no;
  return /example/i.test(random) ? documentation : valid;
}
