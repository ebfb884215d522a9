/** The id by which each browser knows the extension. Those of stores are stand-ins, which no extension has. */
export const extensionIds = {
  chrome: 'a'.repeat(32),
  edge: 'b'.repeat(32),
  firefox: 'sotto@sotto.invalid',
} as const;
