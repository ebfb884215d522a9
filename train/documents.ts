import { catalogue } from '../lib/detect/recognizers/catalogue';
import { recognizers } from '../lib/detect/recognizers/recognizers';
import { type Setting, settings } from '../lib/policy/settings';
import { sites } from '../lib/sites/sites';

/** The tables that documents show, by the name of their markers. */
export const documentTables: Readonly<Record<string, () => string>> = {
  identifiers: () =>
    table(
      ['identifier', 'id', 'category', 'severity'],
      recognizers.map(({ id, category, severity }) => [
        catalogue[id]?.title ?? id,
        `\`${id}\``,
        category,
        severity,
      ]),
    ),
  settings: () =>
    table(
      ['key', 'what it does', 'a person may'],
      Object.entries<Setting>(settings).map(([name, { description, by, floor }]) => [
        `\`${name}\``,
        description,
        by === 'administrator' ? 'not set it' : floor ? 'go above it' : 'set it where you did not',
      ]),
    ),
  sites: () =>
    sites
      .filter(({ id }) => id !== 'demo')
      .map(({ title }) => title)
      .join(', '),
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A table in a document, between its markers. */
export const marked = /(<!-- (\w+) -->\n)[\s\S]*?(<!-- \/\2 -->)/g;

/** A document with what stands between `<!-- NAME -->` and `<!-- /NAME -->` made anew. */
export function fillTables(document: string): string {
  return document.replace(marked, (whole, open: string, name: string, close: string) => {
    const make = documentTables[name];
    return make ? `${open}${make()}\n${close}` : whole;
  });
}
