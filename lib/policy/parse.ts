import { z } from 'zod';
import type { Category } from '../detect/finding';
import { stylesOf } from '../redact/redaction-style';
import { actions } from './action';
import { checkEntries } from './check-entries';
import { levels } from './levels';
import type { Note, Parsed } from './resolve';
import { type Setting, type SettingKind, type SettingName, settingNames, settings } from './settings';

/** https, or http to this machine only; without user and password. */
const endpoint = z
  .string()
  .regex(
    /^(?:https:\/\/[a-z0-9.-]{1,253}|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?(?:\/[\w./~%-]{0,500})?$/i,
  );

/** One line: no controls, no line separators, nothing that turns the direction of what comes after it. */
const line = /^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+$/u;

/** http or https, as inner networks have help desks too; without user and password. */
const link = z
  .string()
  .regex(/^https?:\/\/[a-z0-9.-]{1,253}(?::\d{1,5})?(?:[/?#][\w./~%?#&=+:@!,;-]{0,500})?$/i);

/** Most entries of one list that are noted. */
const mostNotes = 20;

const schemas: {
  readonly [kind in Exclude<
    SettingKind['kind'],
    'actions' | 'styles' | 'list' | 'days' | 'text' | 'settings'
  >]: z.ZodType;
} = {
  action: z.enum(actions),
  sensitivity: z.enum(levels.sensitivity),
  attachments: z.enum(levels.attachments),
  // Windows' registry has no other way to say it, and Firefox hands its numbers on as they are.
  flag: z.preprocess((value) => (value === 1 ? true : value === 0 ? false : value), z.boolean()),
  endpoint: endpoint.nullable(),
  token: z
    .string()
    .regex(/^[\x21-\x7e]{8,200}$/)
    .nullable(),
  link: link.nullable(),
};

/**
 * Reads settings from a source that may hold anything. One bad key falls out alone and is noted; in a list or a map of
 * actions, one bad entry does. Never throws.
 */
export function parseSettings(raw: unknown): Parsed {
  const values: Record<string, unknown> = {};
  const notes: Note[] = [];
  const entries = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
  for (const [name, value] of entries) {
    const setting: Setting | undefined = Object.hasOwn(settings, name)
      ? settings[name as keyof typeof settings]
      : undefined;
    if (!setting) {
      notes.push({ setting: name, problem: 'unknown' });
      continue;
    }
    const parsed = parseValue(name, setting.value, value, notes);
    if (parsed === undefined) notes.push({ setting: name, problem: 'invalid' });
    else values[name] = parsed;
  }
  return { values, notes };
}

function schemaOf(
  kind: Exclude<SettingKind, { kind: 'actions' | 'styles' | 'list' | 'settings' }>,
): z.ZodType {
  if (kind.kind === 'days') return z.int().min(kind.least).max(kind.most);
  if (kind.kind === 'text') return z.string().trim().max(kind.longest).regex(line).nullable();
  return schemas[kind.kind];
}

/** What may be chosen for a key of a map; nothing if there is no such key. */
function wordsFor(
  kind: SettingKind & { kind: 'actions' | 'styles' },
  key: string,
): readonly unknown[] | null {
  if (kind.kind === 'styles') return Object.hasOwn(stylesOf, key) ? stylesOf[key as Category] : null;
  const isKnown = kind.keys === 'site' ? /^[a-z0-9-]{1,40}$/.test(key) : kind.keys.includes(key);
  return isKnown ? actions : null;
}

/** The value, as far as it is good; nothing if it is not. */
function parseValue(name: string, kind: SettingKind, value: unknown, notes: Note[]): unknown {
  if (kind.kind === 'list') {
    if (!Array.isArray(value)) return undefined;
    const { good, problems, isTooMany } = checkEntries(value, kind);
    for (const { index } of problems.slice(0, mostNotes))
      notes.push({ setting: `${name}[${index}]`, problem: 'invalid' });
    if (isTooMany) notes.push({ setting: name, problem: 'too-many' });
    return good;
  }
  if (kind.kind === 'settings') {
    if (!Array.isArray(value)) return undefined;
    const isName = (entry: unknown) => settingNames.includes(entry as SettingName);
    for (const [index, entry] of value.entries())
      if (!isName(entry) && index < mostNotes)
        notes.push({ setting: `${name}[${index}]`, problem: 'invalid' });
    return value.filter(isName);
  }
  if (kind.kind !== 'actions' && kind.kind !== 'styles') {
    const schema = schemaOf(kind);
    const result = schema.safeParse(value);
    return result.success ? result.data : undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const good: Record<string, unknown> = {};
  for (const [key, word] of Object.entries(value)) {
    const words = wordsFor(kind, key);
    if (!words) notes.push({ setting: `${name}.${key}`, problem: 'unknown' });
    else if (words.includes(word)) good[key] = word;
    else notes.push({ setting: `${name}.${key}`, problem: 'invalid' });
  }
  return good;
}
