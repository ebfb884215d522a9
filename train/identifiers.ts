import { categories } from '../lib/detect/finding';
import { recognizers } from '../lib/detect/recognizers/recognizers';

/** Ids of everything that is looked for, by category, without what finds them. */
export function identifiersTable(): string {
  const rows = categories
    .map((category) => {
      const ids = recognizers.filter((recognizer) => recognizer.category === category).map(({ id }) => id);
      return { category, ids: ids.toSorted().join(' ') };
    })
    .filter(({ ids }) => ids !== '')
    .map(({ category, ids }) => `  ${JSON.stringify(category)}: ${JSON.stringify(ids)},`);
  return `// Made by \`npm run tables\` from the recognizers. Not to be edited.
import type { Category } from '../finding';

/** By category: ids of identifiers, with blanks between them. */
export const identifiers: Readonly<Partial<Record<Category, string>>> = {
${rows.join('\n')}
};
`;
}
