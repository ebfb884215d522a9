import { type Setting, type SettingKind, settings } from './settings';

/**
 * The schema that Chromium reads managed policy by. Loose on purpose: Chromium drops a value that does not fit
 * without a word, and a misspelt `mode` would look like no policy at all. The parser judges.
 */
export function managedSchema(): object {
  const properties = Object.entries<Setting>(settings)
    .filter(([, { by }]) => by !== 'person')
    .map(([name, { title, description, value }]) => [name, { title, description, ...shapeOf(value) }]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function shapeOf({ kind }: SettingKind): object {
  if (kind === 'flag') return { type: 'boolean' };
  if (kind === 'list' || kind === 'settings') return { type: 'array', items: { type: 'string' } };
  if (kind === 'actions') return { type: 'object', additionalProperties: { type: 'string' } };
  return { type: 'string' };
}
