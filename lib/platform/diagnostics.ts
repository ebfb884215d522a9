import type { GuardStatus, Unguarded } from '../policy/page-policy';
import type { Resolved, ResolvedSetting } from '../policy/resolve';
import { type SettingKind, type SettingName, settings as table } from '../policy/settings';

export interface Circumstances {
  /** Sotto's own version. */
  readonly version: string;
  /** What the browser says of itself. */
  readonly userAgent: string;
  readonly resolved: Resolved;
  readonly guard: GuardStatus | null;
  readonly unguarded: Unguarded | null;
}

/**
 * What somebody who helps has to know, as JSON text: versions, what is in force and who set it, and what the guard of
 * the page in front says. Of lists and texts only how many entries they have, and of a page no address.
 */
export function diagnosticsOf({ version, userAgent, resolved, guard, unguarded }: Circumstances): string {
  const { settings, notes, managed } = resolved;
  return JSON.stringify(
    {
      version,
      browser: userAgent,
      managed,
      settings: Object.fromEntries(
        Object.entries(settings)
          .filter(([, { source }]) => source !== 'default')
          .map(([name, setting]) => [name, told(setting, table[name as SettingName].value)]),
      ),
      problems: notes.map(({ problem }) => problem),
      guard: guard && {
        site: guard.site,
        state: guard.state,
        messageBox: guard.messageBox,
        answers: guard.answers,
      },
      unguarded,
    },
    null,
    2,
  );
}

/** Words of closed lists and flags as they are; of everything else how much there is. */
function told({ value, source, locked }: ResolvedSetting, { kind }: SettingKind): object {
  const isSecret = kind === 'token' || kind === 'endpoint' || kind === 'text' || kind === 'link';
  return {
    value: isPlain(value) && !(isSecret && value !== null) ? value : sizeOf(value),
    by: source,
    locked,
  };
}

const plainWord = /^[a-z-]{1,12}$/;

function isPlain(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'boolean' ||
    typeof value === 'number' ||
    (typeof value === 'string' && plainWord.test(value))
  );
}

function sizeOf(value: unknown): string {
  return typeof value === 'string' ? 'set' : `${Object.keys(value as object).length} entries`;
}
