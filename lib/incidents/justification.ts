/** Why something was sent anyway, where policy asks: words of a closed list, so that a record stays without text. */
export const justifications = ['not-sensitive', 'public', 'agreed', 'needed', 'other'] as const;

export type Justification = (typeof justifications)[number];
