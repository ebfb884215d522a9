import { wordlist } from '@scure/bip39/wordlists/english.js';

/** The first four letters of each word that recovery phrases are made of, by their first two: they tell all words apart. */
export function recoveryWordsTable(): string {
  const groups = new Map<string, string>();
  for (const word of wordlist) {
    const start = word.slice(0, 2);
    groups.set(start, (groups.get(start) ?? '') + word.slice(2, 4).padEnd(2, '_'));
  }
  const text = [...groups].map(([start, ends]) => start + ends).join(' ');
  return `// Made by \`npm run tables\` from the word list of BIP 39 as @scure/bip39 (MIT) has it. Not to be edited.

/** Beginnings of words in the order of the list: two letters, then two more of each word, \`_\` for none. */
export const recoveryWords = ${JSON.stringify(text)};
`;
}
