import { z } from 'zod';
import { categories, severities } from '../detect/finding';
import { recordedActions } from '../incidents/incident';

const action = z.enum(recordedActions);
const category = z.enum(categories);
const day = z.iso.date();
const count = z.int().min(0);

/** What rows of the records have to be for the rest to work with them. */
const shapes = {
  incidents: z.looseObject({
    site: z.string(),
    day,
    time: z.number().nullable(),
    items: z.array(
      z.looseObject({ identifier: z.string(), category, severity: z.enum(severities), action, count }),
    ),
  }),
  counts: z.looseObject({ category, action, findings: count, incidents: count }),
  reports: z.looseObject({
    day,
    id: z.string(),
    cells: z.array(z.looseObject({ category, action, findings: count })),
    body: z.string().nullable(),
    state: z.enum(['open', 'sealed', 'sent', 'refused', 'dropped']),
    attempts: count,
    notBefore: z.number(),
    refusal: z.int().nullable(),
  }),
};

/** Something in the records is not what this extension writes. */
export class Damaged extends Error {}

export function isSound(store: keyof typeof shapes, row: unknown): boolean {
  return shapes[store].safeParse(row).success;
}

/** The same rows. Throws {@link Damaged} where one is not what this extension writes. */
export function sound<T>(store: keyof typeof shapes, rows: readonly T[]): T[] {
  if (!rows.every((row) => isSound(store, row))) throw new Damaged(`A row of ${store} is damaged.`);
  return [...rows];
}
