import { categories } from '../detect/finding';
import { identifierIds } from '../detect/identifier-ids';
import { redactionStyles, stylesOf } from '../redact/redaction-style';
import { actions } from './action';
import type { EntryLimits } from './check-entries';
import { hostForm } from './host-form';
import { attachmentLevels, type LevelKind } from './levels';
import { sensitivities } from './sensitivity';

/** How a setting's value looks, and with it how it is parsed, described to browsers and edited. */
export type SettingKind =
  | { readonly kind: LevelKind }
  | { readonly kind: 'flag' }
  | { readonly kind: 'endpoint' }
  | { readonly kind: 'token' }
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'link' }
  | { readonly kind: 'days'; readonly least: number; readonly most: number }
  | ({ readonly kind: 'list'; readonly of: 'values' | 'patterns' | 'hosts' } & EntryLimits)
  | { readonly kind: 'settings' }
  | { readonly kind: 'styles' }
  | { readonly kind: 'actions'; readonly keys: readonly string[] | 'site' };

/** One setting: everything else (managed schema, parsers, options page, documents) derives from it. */
export interface Setting {
  readonly value: SettingKind;
  /** What holds when nobody chose. */
  readonly default: unknown;
  /** Whose choice it may be. An administrator's always goes first. */
  readonly by: 'both' | 'administrator' | 'person';
  /** Whether an administrator's value is a floor that a person may go above, in a list add to, or exact. */
  readonly floor: boolean;
  /** The version that had it first. */
  readonly since: string;
  /** What it goes before, in words, where both speak of the same finding. */
  readonly overrides?: string;
  readonly title: string;
  readonly description: string;
}

const actionWords = actions.join(', ');
/** The categories that can take more than placeholders and masks. */
const styleWords = categories
  .filter((category) => stylesOf[category].length > 2)
  .map((category) => `${category} ${stylesOf[category].slice(1).join(', ')}`)
  .join('; ');
const sensitivityWords = sensitivities.join(', ');

export const settings = {
  mode: {
    value: { kind: 'action' },
    default: 'warn',
    by: 'both',
    floor: true,
    since: '0.1.0',
    overrides:
      'what severity, category, identifier and site say, where that is weaker (off and audit: where it is stronger)',
    title: 'What happens when something is found',
    description: `One of ${actionWords}. off and audit (recorded, nothing shown) are ceilings for every finding; the others are floors. If any policy is set and this is missing or misspelt, block without override applies.`,
  },
  sensitivity: {
    value: { kind: 'sensitivity' },
    default: 'default',
    by: 'both',
    floor: true,
    since: '0.1.0',
    title: 'How much is reported',
    description: `One of ${sensitivityWords}. low reports what is nearly certain, high also what may well be nothing.`,
  },
  categoryActions: {
    value: { kind: 'actions', keys: categories },
    default: {},
    by: 'both',
    floor: true,
    since: '0.1.0',
    overrides: 'what severity says',
    title: 'What happens by category',
    description: `For each category one of ${actionWords}. A category that is not named acts by the severity of what was found.`,
  },
  identifierActions: {
    value: { kind: 'actions', keys: identifierIds },
    default: {},
    by: 'both',
    floor: true,
    since: '0.1.0',
    overrides: '`categoryActions`',
    title: 'What happens by identifier',
    description: `For each identifier id one of ${actionWords}; goes before its category.`,
  },
  siteActions: {
    value: { kind: 'actions', keys: 'site' },
    default: {},
    by: 'both',
    floor: true,
    since: '0.1.0',
    overrides: '`identifierActions` and `categoryActions`',
    title: 'What happens by site',
    description: `For each site id one of ${actionWords}; off switches the guard off there.`,
  },
  sites: {
    value: { kind: 'list', of: 'hosts', most: 100, shortest: 1, longest: 253, form: hostForm },
    default: [],
    by: 'administrator',
    floor: false,
    since: '0.1.0',
    title: 'Further chats to guard',
    description:
      'Up to 100 hosts, such as chat.acme.example, *.acme.example or http://chat.internal; without a scheme it is https. The browser lets no extension onto further hosts unless the person agrees: popup and options ask for it until then.',
  },
  attachments: {
    value: { kind: 'attachments' },
    default: 'warn',
    by: 'both',
    floor: true,
    since: '0.1.0',
    title: 'Files that cannot be read',
    description: `One of ${attachmentLevels.join(', ')}. For pictures, PDF, archives and text over 5 MB; text files are read and redacted whatever this says. Under warn a person who lets one in is not asked again for files of the same kind until the page is left.`,
  },
  allowOverride: {
    value: { kind: 'flag' },
    default: false,
    by: 'administrator',
    floor: false,
    since: '0.1.0',
    overrides: '`block`, for one message',
    title: 'Blocked sends may be let through',
    description: "Under block, a person may let one send through on the extension's own page.",
  },
  blockMessage: {
    value: { kind: 'text', longest: 300 },
    default: null,
    by: 'administrator',
    floor: false,
    since: '0.1.0',
    title: 'What is said where something is blocked',
    description:
      "One line of up to 300 characters, such as what to use instead or whom to ask. Stands in the question, and on the extension's own page, where something cannot be sent as it is.",
  },
  supportUrl: {
    value: { kind: 'link' },
    default: null,
    by: 'administrator',
    floor: false,
    since: '0.1.0',
    title: 'Where people find help',
    description:
      'An http or https address, such as that of your help desk. Linked to wherever the message about what is blocked would stand, and from the popup; nothing of what was held goes there.',
  },
  redactionStyles: {
    value: { kind: 'styles' },
    default: {},
    by: 'both',
    floor: false,
    since: '0.1.0',
    title: 'What stands in the place of a value',
    description: `For each category one of ${redactionStyles.join(', ')}; a placeholder where none is named, and for a value of which the style makes nothing. Placeholders and surrogates read as the value again in answers, the others do not. Which category can take which: ${styleWords}.`,
  },
  overrideNeedsReason: {
    value: { kind: 'flag' },
    default: false,
    by: 'administrator',
    floor: false,
    since: '0.1.0',
    title: 'Sending anyway needs a reason',
    description:
      'Who sends something anyway picks a reason from a list of five, which the record keeps. Nothing can be left as it is, or said to be not sensitive, without one.',
  },
  allowPause: {
    value: { kind: 'flag' },
    default: true,
    by: 'administrator',
    floor: false,
    since: '0.1.0',
    title: 'The guard may be paused',
    description:
      'A person may pause the guard for an hour, on one site or on all; nothing is held or recorded meanwhile, and it ends by itself. Not set, it means no where you have anything redacted or blocked, otherwise yes.',
  },
  restoreAnswers: {
    value: { kind: 'flag' },
    default: true,
    by: 'both',
    floor: false,
    since: '0.1.0',
    title: 'Answers show the real values',
    description:
      'Placeholders in answers read as the values that they stand for: on this device, drawn where no page can read them, and in what is copied.',
  },
  allowList: {
    value: { kind: 'list', of: 'values', most: 1000, shortest: 1, longest: 1000 },
    default: [],
    by: 'both',
    floor: false,
    since: '0.1.0',
    overrides: 'every action but that of a canary',
    title: 'Values that always pass',
    description: 'A finding passes only if an entry covers all of it.',
  },
  ownWords: {
    value: { kind: 'list', of: 'values', most: 10_000, shortest: 1, longest: 200 },
    default: [],
    by: 'both',
    floor: true,
    since: '0.1.0',
    title: 'Own words',
    description:
      'Up to 10,000 terms of up to 200 characters, found as whole words whatever their case, accents and blanks.',
  },
  ownPatterns: {
    value: { kind: 'list', of: 'patterns', most: 20, shortest: 1, longest: 500 },
    default: [],
    by: 'both',
    floor: true,
    since: '0.1.0',
    title: 'Own patterns',
    description:
      'Up to 20 patterns of up to 500 characters in RE2 syntax. A match may be 256 characters long.',
  },
  canaries: {
    value: { kind: 'list', of: 'values', most: 1000, shortest: 6, longest: 200 },
    default: [],
    by: 'administrator',
    floor: false,
    since: '0.1.0',
    overrides: '`allowList`',
    title: 'Canaries',
    description:
      'Up to 1,000 strings of 6 to 200 characters that you planted, found exactly and anywhere; critical, and no allow list lets them pass.',
  },
  retentionDays: {
    value: { kind: 'days', least: 1, most: 365 },
    default: 30,
    by: 'both',
    floor: false,
    since: '0.1.0',
    title: 'For how long records are kept',
    description: 'Days, from 1 to 365; older records and counts are deleted. The popup shows 30 at most.',
  },
  teamEndpoint: {
    value: { kind: 'endpoint' },
    default: null,
    by: 'both',
    floor: false,
    since: '0.1.0',
    title: 'Where anonymous daily counts go',
    description:
      'An https address (or http on this machine) that takes OTLP/HTTP JSON metrics. Empty: nothing is ever sent.',
  },
  teamToken: {
    value: { kind: 'token' },
    default: null,
    by: 'both',
    floor: false,
    since: '0.1.0',
    title: "The team's token",
    description:
      'With what the counts are let in there: 8 to 200 printable characters without blanks, sent as a bearer token. Only to an endpoint that was set by whoever set the token.',
  },
  lockedSettings: {
    value: { kind: 'settings' },
    default: [],
    by: 'administrator',
    floor: false,
    since: '0.1.0',
    overrides: 'what a person chose',
    title: 'Settings a person cannot change',
    description: 'Names of settings that hold exactly as the administrator set them.',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

export const settingNames = Object.keys(settings) as SettingName[];
