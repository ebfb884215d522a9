import { hashed, look, type Tokens } from './tokens';
import { keyOf } from './word-classes';

/** Key of a name of several words: of its words in their order, without what stands between them. */
export function fullNameKey({ look: looks, word }: Tokens, first: number, last: number): number {
  let hash = 5;
  for (let i = first; i <= last; i++)
    if (looks[i] !== look.other && looks[i] !== look.newline) hash = hashed(hash, word[i] as number);
  return keyOf(hash);
}
