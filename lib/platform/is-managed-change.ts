/** Key of the extension's own storage for what the administrator set, as the browser said it last. */
export const lastManagedKey = 'lastManagedPolicy';

/** Whether a change of storage means that something else may be in force by an administrator's will. */
export function isManagedChange(changes: Readonly<Record<string, unknown>>, area: string): boolean {
  return area === 'managed' || (area === 'local' && Object.hasOwn(changes, lastManagedKey));
}
