import { catalogue } from '../lib/detect/recognizers/catalogue';
import { countries } from '../lib/detect/recognizers/countries';

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

/** The numbers that countries give out, by their kind: in most languages they are called by it. */
export function numberKindsTable(): string {
  const kinds = [...new Set(countries.map(({ kind }) => kind))].toSorted();
  const idsOf = (wanted: string) => countries.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const table = Object.fromEntries(kinds.map((kind) => [kind, idsOf(kind).toSorted().join(' ')]));
  return `// Made by \`npm run tables\` from the descriptions of the recognizers. Not to be edited.
export const numberKinds: Readonly<Record<string, string>> = ${JSON.stringify(table, null, 2)};
`;
}
