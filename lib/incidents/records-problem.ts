/**
 * What went wrong with the records last: the browser has no room for them, does not open or write them, or something in
 * them was damaged and had to be left out.
 */
export const recordsProblems = ['full', 'closed', 'damaged'] as const;

export type RecordsProblem = (typeof recordsProblems)[number];
