import { catalogue } from '../lib/detect/recognizers/catalogue';

/** Titles by id, without the examples that stand beside them: what the interface shows. */
export function titlesTable(): string {
  const titles = Object.fromEntries(
    Object.entries(catalogue)
      .map(([id, { title }]) => [id, title] as const)
      .toSorted(([a], [b]) => a.localeCompare(b, 'en')),
  );
  return `// Made by \`npm run tables\` from the descriptions of the recognizers. Not to be edited.
export const titles: Readonly<Record<string, string>> = ${JSON.stringify(titles, null, 2)};
`;
}
