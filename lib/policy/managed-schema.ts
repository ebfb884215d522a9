import { type Setting, type SettingKind, settings } from './settings';

/**
 * The schema that Chromium reads managed policy by. Loose on purpose: Chromium drops a value that does not fit
 * without a word, and a misspelt `mode` would look like no policy at all. The parser judges.
 */
export function managedSchema(): ManagedSchema {
  const properties = Object.entries<Setting>(settings)
    .filter(([, { by }]) => by !== 'person')
    .map(([name, { title, description, value }]) => [name, { title, description, ...shapeOf(value) }]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}

export interface ManagedSchema {
  readonly type: 'object';
  readonly properties: Readonly<
    Record<string, Shape & { readonly title: string; readonly description: string }>
  >;
}

/** How a value looks to a browser, in JSON Schema's words. */
export type Shape =
  | { readonly type: 'boolean' | 'integer' | 'string' }
  | { readonly type: 'array'; readonly items: { readonly type: 'string' } }
  | { readonly type: 'object'; readonly additionalProperties: { readonly type: 'string' } };

function shapeOf({ kind }: SettingKind): Shape {
  if (kind === 'flag') return { type: 'boolean' };
  if (kind === 'days') return { type: 'integer' };
  if (kind === 'list' || kind === 'settings') return { type: 'array', items: { type: 'string' } };
  if (kind === 'actions' || kind === 'styles')
    return { type: 'object', additionalProperties: { type: 'string' } };
  return { type: 'string' };
}
