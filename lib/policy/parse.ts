import { z } from 'zod';
import { actions } from './action';
import { checkEntries } from './check-entries';
import { levels } from './levels';
import type { Note, Parsed } from './resolve';
import { type Setting, type SettingKind, settingNames, settings } from './settings';

/** https, or http to this machine only; without user and password. */
const endpoint = z
  .string()
  .regex(
    /^(?:https:\/\/[a-z0-9.-]{1,253}|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?(?:\/[\w./~%-]{0,500})?$/i,
  );

const action = z.enum(actions);

/** Most entries of one list that are noted. */
const mostNotes = 20;

const schemas: { readonly [kind in Exclude<SettingKind['kind'], 'actions' | 'list'>]: z.ZodType } = {
  action,
  sensitivity: z.enum(levels.sensitivity),
  attachments: z.enum(levels.attachments),
  flag: z.boolean(),
  endpoint: endpoint.nullable(),
  settings: z.array(z.enum(settingNames)),
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
  if (kind.kind !== 'actions') {
    const result = schemas[kind.kind].safeParse(value);
    return result.success ? result.data : undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const good: Record<string, unknown> = {};
  for (const [key, word] of Object.entries(value)) {
    const known = kind.keys === 'site' ? /^[a-z0-9-]{1,40}$/.test(key) : kind.keys.includes(key);
    if (!known) notes.push({ setting: `${name}.${key}`, problem: 'unknown' });
    else if (action.safeParse(word).success) good[key] = word;
    else notes.push({ setting: `${name}.${key}`, problem: 'invalid' });
  }
  return good;
}
