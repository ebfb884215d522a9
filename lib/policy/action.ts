/** What is to happen when something is found, weakest first. */
export const actions = ['off', 'audit', 'warn', 'redact', 'block'] as const;

export type Action = (typeof actions)[number];

/** The stronger of two actions. */
export function strongest(a: Action, b: Action): Action {
  return isWeaker(a, b) ? b : a;
}

/** Whether `a` does less than `b`. */
export function isWeaker(a: Action, b: Action): boolean {
  return actions.indexOf(a) < actions.indexOf(b);
}
