import { z } from 'zod';
import { categories, severities } from '../detect/finding';
import { mostCounted, recordedActions } from '../incidents/incident';
import { justifications } from '../incidents/justification';
import { overrideReasons } from '../incidents/override-request';
import { contextClasses } from '../policy/context-class';
import { guardStates, messageBoxes } from '../policy/page-policy';

const identifier = z.string().regex(/^[a-z0-9-]{1,60}$/);

const item = z.strictObject({
  identifier,
  category: z.enum(categories),
  severity: z.enum(severities),
  count: z.int().min(1).max(mostCounted),
});

/** An incident as pages may send it: closed lists and numbers, no room for text. */
export const incidentSchema = z.strictObject({
  id: z.uuid(),
  items: z
    .array(item.extend({ action: z.enum(recordedActions) }))
    .min(1)
    .max(1000),
  justification: z.enum(justifications).optional(),
});

export const overrideRequestSchema = z.strictObject({
  id: z.uuid(),
  why: z.enum(overrideReasons),
  maySend: z.boolean(),
  mayRedact: z.boolean(),
  needsReason: z.boolean(),
  items: z.array(item).min(1).max(1000),
});

/** The address of a conversation in its site. */
const conversation = z.string().max(5000);

export const vaultSchema = z.strictObject({ conversation });

/** The one message with values in it: they stay in memory. */
export const keptVaultSchema = z.strictObject({
  conversation,
  entries: z
    .array(
      z.strictObject({
        name: z.string().max(1000),
        value: z.string().max(100_000).nullable(),
        label: z.string().max(20).optional(),
      }),
    )
    .max(20_000),
});

/** A fingerprint as `fingerprintOf` makes it: names of elements and attributes. */
export const fingerprintSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,40}\[[a-z,-]{0,150}\](?:<[a-z0-9-]{1,40}){0,3}$/);

export const dismissSchema = z.strictObject({
  identifier,
  context: z.enum(contextClasses),
  always: z.string().min(1).max(1000).nullable(),
});

export const guardStateSchema = z.strictObject({
  state: z.enum(guardStates),
  messageBox: z.enum(messageBoxes),
});
