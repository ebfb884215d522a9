import nlp from 'compromise';

/** Words of compromise's lexicon that are names and, far more often, something else. */
const everyday = new Set(
  `art autumn bill bishop brook buck carol chance charity chase christian chuck cliff crystal dale dawn dean destiny
   dick dolly don drew duke earl early eve faith frank gene ginger glen grace grant guy hazel heath heaven holly hope
   hunter iris ivory ivy jack jasmine jean jewel joy june lane lily major mark may mercy melody miles mike misty norm
   pat patience pearl penny pierce poppy price prince ralph ray red reed rich rob robin rock rod rose ruby rusty sandy
   sky star sue summer sunny trinity van victor violet will wren amber angel april august bee angels gay basil`.split(
    /\s+/,
  ),
);

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

/** Sorted words, each as the number of letters that it shares with the one before it, and the others. */
function frontCoded(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
      return shared + word.slice(shared);
    })
    .join('');
}

/** Given names and family names of compromise's lexicon, as two lists of lower-case words. */
export function namesTable(): string {
  const { lexicon } = (nlp.model() as unknown as Model).one;
  const given = new Set<string>();
  const family = new Set<string>();
  for (const [word, tags] of Object.entries(lexicon)) {
    const list = Array.isArray(tags) ? tags : [tags];
    if (!/^[\p{L}'-]{3,}$/u.test(word)) continue;
    if (list.some((tag) => /^(?:Male|Female|First)Name$/.test(tag))) given.add(word);
    if (list.includes('LastName')) family.add(word);
  }
  const write = (words: Iterable<string>) => JSON.stringify(frontCoded([...words].toSorted()));
  return `// Made by \`npm run tables\` from the lexicon of compromise (MIT). Not to be edited.

/** Given names, lower case, front-coded. */
export const givenNames = ${write([...given].filter((name) => !everyday.has(name)))};

/** Given names that are everyday words as well. */
export const everydayGivenNames = ${write([...given].filter((name) => everyday.has(name)))};

/** Family names, lower case. */
export const familyNames = ${write(family)};
`;
}
