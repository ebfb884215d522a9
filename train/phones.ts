import metadata from 'libphonenumber-js/metadata.min.json';
import examples from 'libphonenumber-js/mobile/examples';

/** Where libphonenumber-js keeps what we need within a country's row. @see its METADATA.md */
const callingCodeAt = 0;
const patternAt = 2;
const nationalPrefixAt = 5;

const countries = metadata.countries as unknown as Record<string, readonly unknown[]>;
const byCode = metadata.country_calling_codes as unknown as Record<string, readonly string[]>;

/** Whether the pattern of the first region with the same calling code says as much. */
function isCovered(region: string): boolean {
  const [main = ''] = byCode[String(countries[region]?.[callingCodeAt])] ?? [];
  const example = (examples as Record<string, string>)[region];
  if (main === region || example === undefined) return false;
  return new RegExp(`^(?:${countries[main]?.[patternAt]})$`).test(example);
}

/**
 * The telephone numbers of all countries, compacted: region and calling code, pattern of national numbers with `#` for a
 * digit, national prefix.
 */
export function phonesTable(): string {
  const rows = Object.entries(countries)
    .filter(([region]) => !isCovered(region))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, row]) => {
      const prefix = row[nationalPrefixAt];
      const pattern = String(row[patternAt]).replaceAll('\\d', '#');
      return `${region}${row[callingCodeAt]}~${pattern}~${typeof prefix === 'string' ? prefix : ''}`;
    });
  return `// Made by \`npm run tables\` from the metadata of libphonenumber (Apache-2.0). Not to be edited.

/** Rows of region and country calling code, pattern of a whole national number with \`#\` for a digit, national prefix. */
export const phoneRows =
  ${JSON.stringify(rows.join(';'))};
`;
}
