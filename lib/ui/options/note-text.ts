import { t } from '../../i18n/translate';
import type { Note } from '../../policy/resolve';

const keys = {
  unknown: 'note_unknown',
  invalid: 'note_invalid',
  'too-many': 'note_too_many',
  'mode-missing': 'note_mode_missing',
} as const satisfies Record<Note['problem'], string>;

/** What is wrong with a setting that somebody set, in words. */
export function noteText({ setting, problem }: Note): string {
  return t(keys[problem], setting);
}
