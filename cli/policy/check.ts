import { compilePattern, isPattern } from '../../lib/patterns/compile-pattern';
import { extensionIds } from '../../lib/policy/extension-ids';
import { managedSchema, type Shape } from '../../lib/policy/managed-schema';
import { parseSettings } from '../../lib/policy/parse';
import type { Note, Values } from '../../lib/policy/resolve';
import { type Setting, type SettingName, settingNames, settings } from '../../lib/policy/settings';
import { anyChat } from '../../lib/sites/any-chat';
import { sites } from '../../lib/sites/sites';
import { type Deployed, isMap, type Remark, typeInWords } from './deployed';
import { fallbackInWords, kindInWords } from './in-words';

/** What comes of a file in the extension, and what does not. */
export interface Checked {
  readonly values: Values;
  readonly remarks: readonly Remark[];
}

/** Judges settings as browser and extension would. Never throws. */
export function check({ browser, extension, values, remarks }: Deployed): Checked {
  const misfits = browser === 'firefox' ? {} : misfitsOf(values);
  const fitting = Object.fromEntries(
    Object.entries(values).filter(([name]) => !Object.hasOwn(misfits, name)),
  );
  // Chromium keeps what no setting has that name, too; Firefox hands everything on.
  const isAnyArriving = Object.keys(fitting).some((name) => browser === 'firefox' || isSetting(name));
  const parsed = parseSettings(fitting);
  const all = [
    ...idRemarks(browser, extension),
    ...remarks,
    ...Object.entries(misfits).map(([setting, misfit]) => ({
      setting,
      text: `${misfit} Chrome and Edge drop all of it.${isAnyArriving ? ` ${fallbackInWords(setting as SettingName)}` : ''}`,
    })),
    ...parsed.notes.map((note) => inWords(note, fitting)),
    ...patternRemarks(parsed.values),
    ...siteRemarks(parsed.values),
    ...tokenRemarks(parsed.values),
    ...(isAnyArriving && !('mode' in values)
      ? [{ setting: 'mode', text: `is missing. ${fallbackInWords('mode')}` }]
      : []),
    ...(isAnyArriving
      ? []
      : [
          { setting: '', text: 'Nothing arrives, as if there were no policy: people choose for themselves.' },
        ]),
  ];
  return { values: parsed.values, remarks: all };
}

function isSetting(name: string): name is SettingName {
  return Object.hasOwn(settings, name);
}

function idRemarks(browser: Deployed['browser'], extension: string | null): Remark[] {
  const says = (text: string) => [{ setting: '', text: `${extension} ${text} Nothing arrives.` }];
  if (extension === null) return [];
  if (browser === 'firefox')
    return extension === extensionIds.firefox
      ? []
      : says(`is not the extension's id, ${extensionIds.firefox}.`);
  if (!/^[a-p]{32}$/.test(extension))
    return says('is no id of an extension: those have 32 letters from a to p.');
  return extension === extensionIds.chrome || extension === extensionIds.edge
    ? says("is the stand-in of the samples. Put the extension's id in its place.")
    : [];
}

/** What Chromium drops as a whole, without a word, because something in it is not of the schema's type. */
function misfitsOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const { properties } = managedSchema();
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const shape = isSetting(name) ? properties[name] : undefined;
      const misfit = shape && misfitOf(value, shape);
      return misfit ? [[name, misfit]] : [];
    }),
  );
}

function misfitOf(value: unknown, shape: Shape): string | null {
  const is = typeInWords(value);
  if (shape.type === 'boolean' || shape.type === 'integer' || shape.type === 'string') {
    const fits = shape.type === 'integer' ? Number.isInteger(value) : typeof value === shape.type;
    return fits ? null : `is ${is}, not ${scalarWords[shape.type]}.`;
  }
  const fits = shape.type === 'array' ? Array.isArray(value) : isMap(value);
  if (!fits) return `is ${is}, not ${shape.type === 'array' ? 'a list' : 'a map'}.`;
  const stray = Object.entries(value as object).find(([, inner]) => typeof inner !== 'string');
  return stray ? `has at ${stray[0]} what is ${typeInWords(stray[1])}, not text.` : null;
}

const scalarWords = { boolean: 'true or false', integer: 'a whole number', string: 'text' } as const;

/** What the extension itself says of a value, with the reason. */
function inWords({ setting, problem }: Note, values: Readonly<Record<string, unknown>>): Remark {
  const [, name = '', index, key] = /^(\w+)(?:\[(\d+)\]|\.(.+))?$/s.exec(setting) ?? [];
  const row: Setting | undefined = isSetting(name) ? settings[name] : undefined;
  if (!row) return { setting, text: `is no setting.${meant(setting)} Nothing comes of it.` };
  const { value: kind } = row;
  const given = values[name];
  if (kind.kind === 'list' && problem === 'too-many')
    return { setting, text: `has more than ${kind.most} entries. Those after are left out.` };
  if (kind.kind === 'list' && index !== undefined)
    return {
      setting,
      text: `${entryProblem((given as unknown[])[Number(index)], kind)} It is left out; the others hold.`,
    };
  if (kind.kind === 'settings' && index !== undefined)
    return {
      setting,
      text: `is ${quoted((given as unknown[])[Number(index)])}, no setting. It is left out; the others hold.`,
    };
  if (key !== undefined) {
    const word = isMap(given) ? given[key] : undefined;
    const why =
      problem === 'unknown'
        ? `is no ${name === 'siteActions' ? 'site id' : name === 'identifierActions' ? 'identifier' : 'category'}.`
        : `is ${quoted(word)}, which it cannot be. ${name} is ${kindInWords(kind)}.`;
    return { setting, text: `${why} It is left out; the others hold.` };
  }
  // What a token or an address holds is not for a terminal's log.
  const shown = kind.kind === 'token' || kind.kind === 'endpoint' ? typeInWords(given) : quoted(given);
  return { setting, text: `is ${shown}, not ${kindInWords(kind)}. ${fallbackInWords(name as SettingName)}` };
}

function entryProblem(entry: unknown, { shortest, longest }: { shortest: number; longest: number }): string {
  if (typeof entry !== 'string') return `is ${typeInWords(entry)}, not text.`;
  if (entry.trim().length < shortest) return `is shorter than ${shortest} characters.`;
  return entry.length > longest ? `is longer than ${longest} characters.` : 'is not written as a host is.';
}

function quoted(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeInWords(value);
}

/** The setting that is called so but for capitals and what is between words. */
function meant(name: string): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const found = settingNames.find((one) => plain(one) === plain(name));
  return found ? ` Is ${found} meant?` : '';
}

function patternRemarks({ ownPatterns = [] }: Values): Remark[] {
  return (ownPatterns as string[]).flatMap((source, index) => {
    const compiled = compilePattern(source);
    if (isPattern(compiled)) return [];
    const why = {
      syntax: 'is not RE2 syntax',
      'too-large': 'is too large',
      'matches-nothing': 'matches an empty text',
    }[compiled.problem];
    const detail = compiled.problem === 'syntax' ? ` (${compiled.detail})` : '';
    return [
      { setting: `ownPatterns[${index}]`, text: `${why}${detail}. It finds nothing; the others hold.` },
    ];
  });
}

function siteRemarks({ siteActions = {} }: Values): Remark[] {
  const known = new Set([...sites, anyChat].map(({ id }) => id));
  return Object.keys(siteActions as object)
    .filter((id) => !known.has(id))
    .map((id) => ({
      setting: `siteActions.${id}`,
      text: 'is none of the chats in docs/sites.md. Nothing comes of it.',
    }));
}

function tokenRemarks({ teamToken, teamEndpoint }: Values): Remark[] {
  return teamToken && !teamEndpoint
    ? [{ setting: 'teamToken', text: 'has no teamEndpoint beside it. It is sent nowhere.' }]
    : [];
}
