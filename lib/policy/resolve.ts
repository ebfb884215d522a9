import { type Action, isWeaker, strongest } from './action';
import { isLess, isLevelKind } from './levels';
import type { Help } from './page-policy';
import type { Policy } from './policy';
import { type SettingKind, type SettingName, settingNames, settings } from './settings';

/** Values by setting, each already known to be of its kind. */
export type Values = Readonly<Partial<Record<SettingName, unknown>>>;

/** A value that was not usable, for people to see. Never the value itself. */
export interface Note {
  readonly setting: string;
  readonly problem: 'unknown' | 'invalid' | 'too-many' | 'mode-missing';
}

/** What a source of settings held: the good values, and notes about the others. */
export interface Parsed {
  readonly values: Values;
  readonly notes: readonly Note[];
}

/** One setting as the options page shows it. */
export interface ResolvedSetting {
  readonly value: unknown;
  readonly source: 'default' | 'person' | 'administrator';
  /** Whether the person cannot change it at all. */
  readonly locked: boolean;
  /** What the administrator set, below which a person cannot go. */
  readonly floor?: unknown;
  /** What the person chose, where it counts. */
  readonly chosen?: unknown;
}

/** All settings in force, and where each came from. */
export interface Resolved {
  readonly policy: Policy;
  readonly settings: Readonly<Record<SettingName, ResolvedSetting>>;
  readonly notes: readonly Note[];
  /** Whether an administrator set anything. */
  readonly managed: boolean;
  readonly mayTurnOffSite: boolean;
  readonly mayPause: boolean;
  /** For how many days incidents and counts are kept. */
  readonly retentionDays: number;
  readonly teamEndpoint: string | null;
  /** Goes to no endpoint that somebody else set. */
  readonly teamToken: string | null;
  /** Hosts that the administrator wants guarded besides. */
  readonly sites: readonly string[];
  readonly help: Help;
}

type ActionMap = Readonly<Record<string, Action>>;

/**
 * Puts administrator, person and defaults together, setting by setting. `managed` is null where no administrator
 * set anything. A managed policy without a valid `mode` means `block` without override.
 */
export function resolve(managed: Parsed | null, person: Parsed): Resolved {
  const modeMissing = managed !== null && managed.values.mode === undefined;
  const fixed: Values = {
    ...(managed && isStrict(managed.values) && { allowPause: false }),
    ...managed?.values,
    ...(modeMissing && { mode: 'block', allowOverride: false, allowPause: false }),
  };
  const locked = new Set(fixed.lockedSettings as SettingName[] | undefined);
  const mode = fixed.mode as Action | undefined;
  const one = (name: SettingName) =>
    resolveOne(name, fixed[name], aboveMode(person.values[name], mode), isLocked(name, fixed, locked));
  const resolved = Object.fromEntries(settingNames.map((name) => [name, one(name)])) as Resolved['settings'];

  return {
    policy: {
      mode: resolved.mode.value as Action,
      categoryActions: resolved.categoryActions.value as Policy['categoryActions'],
      identifierActions: resolved.identifierActions.value as ActionMap,
      siteActions: resolved.siteActions.value as ActionMap,
      floors: {
        categoryActions: (fixed.categoryActions ?? {}) as Policy['categoryActions'],
        identifierActions: (fixed.identifierActions ?? {}) as ActionMap,
        siteActions: (fixed.siteActions ?? {}) as ActionMap,
        attachments: fixed.attachments as Policy['attachments'] | undefined,
      },
      allowOverride: resolved.allowOverride.value as boolean,
      overrideNeedsReason: resolved.overrideNeedsReason.value as boolean,
      redactionStyles: resolved.redactionStyles.value as Policy['redactionStyles'],
      restoreAnswers: resolved.restoreAnswers.value as boolean,
      allowList: resolved.allowList.value as readonly string[],
      sensitivity: resolved.sensitivity.value as Policy['sensitivity'],
      attachments: resolved.attachments.value as Policy['attachments'],
      ownWords: resolved.ownWords.value as readonly string[],
      ownPatterns: resolved.ownPatterns.value as readonly string[],
      canaries: resolved.canaries.value as readonly string[],
    },
    settings: resolved,
    notes: [
      ...(modeMissing ? [{ setting: 'mode', problem: 'mode-missing' } as const] : []),
      ...(managed?.notes ?? []),
      ...person.notes,
    ],
    managed: managed !== null,
    mayPause: resolved.allowPause.value as boolean,
    mayTurnOffSite: !resolved.siteActions.locked && (mode === undefined || isWeaker(mode, 'warn')),
    retentionDays: resolved.retentionDays.value as number,
    teamEndpoint: resolved.teamEndpoint.value as string | null,
    teamToken:
      resolved.teamToken.source === resolved.teamEndpoint.source
        ? (resolved.teamToken.value as string | null)
        : null,
    sites: resolved.sites.value as readonly string[],
    help: {
      message: resolved.blockMessage.value as string | null,
      link: resolved.supportUrl.value as string | null,
    },
  };
}

/** Whether a choice would go below what the administrator set; what is added to a list never does. */
export function isBelowFloor({ kind }: SettingKind, floor: unknown, choice: unknown): boolean {
  if (floor === undefined) return false;
  if (isLevelKind(kind)) return isLess(kind, choice, floor);
  if (kind !== 'actions') return false;
  const floors = floor as ActionMap;
  return Object.entries(choice as ActionMap).some(
    ([key, action]) => floors[key] !== undefined && isWeaker(action, floors[key]),
  );
}

/** Whether an administrator has anything redacted or blocked: a pause or an own allow list would let it through. */
function isStrict({ mode, attachments, ...others }: Values): boolean {
  const maps = [others.siteActions, others.identifierActions, others.categoryActions];
  return [mode, attachments, ...maps.flatMap((map) => Object.values(map ?? {}))].some(
    (action) => action === 'redact' || action === 'block',
  );
}

function isLocked(name: SettingName, fixed: Values, locked: ReadonlySet<SettingName>): boolean {
  if (settings[name].by === 'administrator' || locked.has(name)) return true;
  if (name === 'allowList' && isStrict(fixed)) return true;
  return fixed[name] !== undefined && !settings[name].floor;
}

/** A person's map of actions without the entries that would undo a mode the administrator set. */
function aboveMode(chosen: unknown, mode: Action | undefined): unknown {
  if (mode === undefined || isWeaker(mode, 'warn') || !isActionMap(chosen)) return chosen;
  return Object.fromEntries(Object.entries(chosen).filter(([, action]) => !isWeaker(action, 'warn')));
}

function isActionMap(value: unknown): value is ActionMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function resolveOne(name: SettingName, fixed: unknown, chosen: unknown, locked: boolean): ResolvedSetting {
  const standard = settings[name].default;
  if (locked) {
    const value = fixed === undefined ? standard : fixed;
    return { value, source: fixed === undefined ? 'default' : 'administrator', locked };
  }
  if (fixed === undefined)
    return {
      value: chosen === undefined ? standard : chosen,
      source: chosen === undefined ? 'default' : 'person',
      locked,
      chosen,
    };
  const value = chosen === undefined ? fixed : atLeast(settings[name].value, fixed, chosen);
  return { value, source: value === fixed ? 'administrator' : 'person', locked, floor: fixed, chosen };
}

/** A person's choice where it is stronger, else the floor; maps entry by entry, lists together. */
function atLeast(kind: SettingKind, floor: unknown, chosen: unknown): unknown {
  if (kind.kind === 'list')
    return [...new Set([...(floor as readonly string[]), ...(chosen as readonly string[])])];
  if (kind.kind !== 'actions') return isBelowFloor(kind, floor, chosen) ? floor : chosen;
  const merged: Record<string, Action> = { ...(chosen as ActionMap) };
  for (const [key, action] of Object.entries(floor as ActionMap)) {
    const own = merged[key];
    merged[key] = own === undefined ? action : strongest(own, action);
  }
  return merged;
}
