/** What is to happen when something is found, weakest first. */
export const actions = ['off', 'audit', 'warn', 'redact', 'block'] as const;

export type Action = (typeof actions)[number];
