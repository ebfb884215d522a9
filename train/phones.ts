import metadata from 'libphonenumber-js/metadata.min.json';

/** Where libphonenumber-js keeps what we need within a country's row. @see its METADATA.md */
const callingCodeAt = 0;
const patternAt = 2;
const nationalPrefixAt = 5;

/** The telephone numbers of all countries, compacted: calling code, pattern of national numbers, national prefix. */
export function phonesTable(): string {
  const rows = Object.entries(metadata.countries as unknown as Record<string, readonly unknown[]>)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, row]) => {
      const prefix = row[nationalPrefixAt];
      const cells = [row[callingCodeAt], row[patternAt], typeof prefix === 'string' ? prefix : ''];
      return `  ${region}: ${JSON.stringify(cells)},`;
    });
  return `// Made by \`npm run tables\` from the metadata of libphonenumber (Apache-2.0). Not to be edited.

/** By region: country calling code, pattern of a whole national number, national prefix. */
export const phones: Readonly<Record<string, readonly [string, string, string]>> = {
${rows.join('\n')}
};
`;
}
