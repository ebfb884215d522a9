import { categories } from '../../lib/detect/finding';
import { isLevelKind, levels } from '../../lib/policy/levels';
import { type Setting, type SettingKind, type SettingName, settings } from '../../lib/policy/settings';
import { redactionStyles } from '../../lib/redact/redaction-style';

const number = new Intl.NumberFormat('en');

/** What a list holds, one of them and many. */
const entryWords = {
  values: ['text', 'texts'],
  patterns: ['pattern', 'patterns'],
  hosts: ['host', 'hosts'],
} as const;

/** What a value of a kind has to be, in words. */
export function kindInWords(kind: SettingKind): string {
  if (isLevelKind(kind.kind)) return `one of ${levels[kind.kind].join(', ')}`;
  switch (kind.kind) {
    case 'flag':
      return 'true or false';
    case 'days':
      return `a whole number from ${kind.least} to ${kind.most}`;
    case 'endpoint':
      return 'an https address (or http on this machine) without user, query and fragment';
    case 'token':
      return '8 to 200 printable characters without blanks';
    case 'text':
      return `one line of up to ${kind.longest} characters`;
    case 'link':
      return 'an http or https address without user';
    case 'list':
      return `a list of up to ${number.format(kind.most)} ${entryWords[kind.of][1]} of ${kind.shortest} to ${number.format(kind.longest)} characters`;
    case 'settings':
      return 'a list of names of settings';
    case 'styles':
      return `a map of categories to ${redactionStyles.join(', ')}`;
    case 'actions': {
      const keys =
        kind.keys === 'site' ? 'site ids' : kind.keys === categories ? 'categories' : 'identifier ids';
      return `a map of ${keys} to ${levels.action.join(', ')}`;
    }
    default:
      throw new Error(`no words for ${kind.kind}`);
  }
}

/** What holds where nobody chose, in words. */
export function defaultInWords(name: SettingName): string {
  if (name === 'allowPause') return 'yes, unless anything is redacted or blocked';
  const value: unknown = settings[name].default;
  if (value === null || (typeof value === 'object' && Object.keys(value).length === 0)) return 'nothing';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** What holds instead of a value that cannot be used, in words. */
export function fallbackInWords(name: SettingName): string {
  if (name === 'mode') return 'Everything found is blocked, without override.';
  const { by }: Setting = settings[name];
  const chosen =
    by === 'administrator' ? 'The default holds' : "The person's own choice holds, or the default";
  return `${chosen}: ${defaultInWords(name)}.`;
}
