import { formatNames, formats } from '../cli/policy/formats';
import { defaultInWords, kindInWords } from '../cli/policy/in-words';
import { samplePath } from '../cli/policy/kit';
import type { Category } from '../lib/detect/finding';
import type { Recognizer } from '../lib/detect/recognizer';
import { catalogue } from '../lib/detect/recognizers/catalogue';
import { countries } from '../lib/detect/recognizers/countries';
import { recognizers } from '../lib/detect/recognizers/recognizers';
import { type Setting, type SettingName, settings } from '../lib/policy/settings';
import type { Site } from '../lib/sites/site';
import { sites } from '../lib/sites/sites';
import { evasionTable } from '../test/evasion/recall';

/** The documents that hold tables, from the root. */
export const documents = [
  'README.md',
  'docs/admin/README.md',
  'docs/policy.md',
  'docs/identifiers.md',
  'docs/evasion.md',
  'docs/sites.md',
  'docs/store/permissions.md',
];

/** The tables that documents show, by the name of their markers. */
export const documentTables: Readonly<Record<string, () => string>> = {
  categories: () => {
    const count = new Map<Category, number>();
    for (const { category } of recognizers) count.set(category, (count.get(category) ?? 0) + 1);
    return table(
      ['category', 'identifiers'],
      [...count].map(([category, number]) => [category, String(number)]),
    );
  },
  evasion: evasionTable,
  identifiers: () => identifierTable(({ category }) => category !== 'credential'),
  secrets: () => identifierTable(({ category }) => category === 'credential'),
  settings: () =>
    table(
      ['key', 'what it does', 'a person may'],
      Object.entries<Setting>(settings).map(([name, setting]) => [
        `\`${name}\``,
        setting.description,
        rightsOf(setting),
      ]),
    ),
  values: () =>
    table(
      ['key', 'value', 'not set', 'goes before', 'since'],
      Object.entries<Setting>(settings).map(([name, { value, overrides = '', since }]) => [
        `\`${name}\``,
        kindInWords(value),
        defaultInWords(name as SettingName),
        overrides,
        since,
      ]),
    ),
  samples: () =>
    table(
      ['format', 'where it goes', 'tested'],
      formatNames.map((name) => [
        `[\`${name}\`](${samplePath(name)})`,
        formats[name].place,
        formats[name].isRun ? 'read by a real browser' : 'parsed only',
      ]),
    ),
  chats: () =>
    table(
      ['site', 'id', 'hosts', 'only under', 'message box', 'what sends', 'drafts leave', 'not in'],
      sites
        .filter(({ id }) => id !== 'demo')
        .map(({ title, id, matches, paths = [], composer, send, drafts, closedIn = [] }) => [
          title,
          `\`${id}\``,
          matches.map((match) => `\`${match.replace(/^https:\/\/|\/\*$/g, '')}\``).join(', '),
          paths.join(', '),
          composer.length > 0 ? 'by name' : 'by structure',
          send.length > 0 ? 'by name' : 'by structure',
          drafts.length > 0 ? 'while typed' : '',
          closedIn.join(', '),
        ]),
    ),
  hosts: () =>
    table(
      ['host', 'why'],
      sites.flatMap((site) => site.matches.map((match) => [`\`${match}\``, reasonFor(site, match)])),
    ),
  sites: () =>
    sites
      .filter(({ id }) => id !== 'demo')
      .map(({ title }) => title)
      .join(', '),
};

/** Why the extension wants a host of a site. */
function reasonFor({ id, title, paths = [] }: Site, match: string): string {
  if (id === 'demo')
    return 'A page to try Sotto on, which a machine serves to itself: `.localhost` is no host elsewhere.';
  if (match.startsWith('https://*.')) return `${title}: each app has a host of its own.`;
  if (paths.length > 0)
    return `${title}, only under ${paths.map((path) => `\`${path}\``).join(' and ')}; the site goes there without loading a page, so that the script has to be on all of it.`;
  return `${title}.`;
}

/** What a person may do about a setting that an administrator set. */
function rightsOf({ by, floor, value }: Setting): string {
  if (by === 'administrator') return 'not set it';
  if (!floor) return 'set it where you did not';
  return value.kind === 'list' ? 'add to it' : 'go above it';
}

/** What a value shows by itself, in words. */
const proofs = { check: 'check digits', structure: 'structure', cue: 'a word for it' } as const;

function identifierTable(wanted: (recognizer: Recognizer) => boolean): string {
  return table(
    ['identifier', 'id', 'country', 'written as in', 'shown by', 'severity', 'example'],
    recognizers.filter(wanted).flatMap(({ id, severity }) => {
      const description = catalogue[id];
      if (!description) return [];
      const { title, standard, proof, finds } = description;
      const example = (finds[0] ?? '').replace(/[«»]/g, '').split('\n')[0] ?? '';
      return [
        [title, `\`${id}\``, countryOf(id), standard, proofs[proof], severity, `\`${example}\``].map((cell) =>
          cell.replaceAll('|', '\\|'),
        ),
      ];
    }),
  );
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });
const countryIds = new Set(['us-ssn', ...countries.map(({ id }) => id)]);

/** Country of an identifier, by the start of its id; nothing for those that hold everywhere. */
export function countryOf(id: string): string {
  return countryIds.has(id) ? (countryNames.of(id.slice(0, 2).toUpperCase()) ?? '') : '';
}

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
