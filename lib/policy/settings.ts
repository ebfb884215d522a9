import { categories } from '../detect/finding';
import { actions } from './action';

/** How a setting's value looks, and with it how it is parsed, described to browsers and edited. */
export type SettingKind =
  | { readonly kind: 'action' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'endpoint' }
  | { readonly kind: 'list' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'actions'; readonly keys: readonly string[] | 'site' };

/** One setting: everything else (managed schema, parsers, options page, documents) derives from it. */
export interface Setting {
  readonly value: SettingKind;
  /** What holds when nobody chose. */
  readonly default: unknown;
  /** Whose choice it may be. An administrator's always goes first. */
  readonly by: 'both' | 'administrator' | 'person';
  /** Whether an administrator's value is a floor that a person may go above, or exact. */
  readonly floor: boolean;
  readonly title: string;
  readonly description: string;
}

const actionWords = actions.join(', ');

export const settings = {
  mode: {
    value: { kind: 'action' },
    default: 'warn',
    by: 'both',
    floor: true,
    title: 'What happens when something is found',
    description: `One of ${actionWords}. off and audit (recorded, nothing shown) are ceilings for every finding; the others are floors. If any policy is set and this is missing or misspelt, block without override applies.`,
  },
  categoryActions: {
    value: { kind: 'actions', keys: categories },
    default: {},
    by: 'both',
    floor: true,
    title: 'What happens by category',
    description: `For each category one of ${actionWords}. A category that is not named acts by the severity of what was found.`,
  },
  siteActions: {
    value: { kind: 'actions', keys: 'site' },
    default: {},
    by: 'both',
    floor: true,
    title: 'What happens by site',
    description: `For each site id one of ${actionWords}; off switches the guard off there.`,
  },
  allowOverride: {
    value: { kind: 'flag' },
    default: false,
    by: 'administrator',
    floor: false,
    title: 'Blocked sends may be let through',
    description: "Under block, a person may let one send through on the extension's own page.",
  },
  allowList: {
    value: { kind: 'list' },
    default: [],
    by: 'both',
    floor: false,
    title: 'Values that always pass',
    description: 'A finding passes only if an entry covers all of it.',
  },
  teamEndpoint: {
    value: { kind: 'endpoint' },
    default: null,
    by: 'both',
    floor: false,
    title: 'Where anonymous daily counts go',
    description:
      'An https address (or http on this machine) that takes OTLP/HTTP JSON metrics. Empty: nothing is ever sent.',
  },
  lockedSettings: {
    value: { kind: 'settings' },
    default: [],
    by: 'administrator',
    floor: false,
    title: 'Settings a person cannot change',
    description: 'Names of settings that hold exactly as the administrator set them.',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

export const settingNames = Object.keys(settings) as SettingName[];
