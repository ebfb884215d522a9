import { fold } from '../../detect/fold';
import { t, word } from '../../i18n/translate';
import { isLevelKind, levels } from '../../policy/levels';
import { type Setting, type SettingName, settings } from '../../policy/settings';
import { redactionStyles } from '../../redact/redaction-style';
import { identifierTitle } from '../identifier-title';

/** What a search over the options looks through for a setting: its words, and what can be chosen. */
export function wordingOf(name: SettingName, sites: readonly { readonly title: string }[]): string {
  const { value } = settings[name] as Setting;
  const choices = isLevelKind(value.kind)
    ? levels[value.kind].map((level) => word(value.kind as 'action', level))
    : value.kind === 'styles'
      ? redactionStyles.map((style) => word('style', style))
      : value.kind !== 'actions'
        ? []
        : value.keys === 'site'
          ? sites.map(({ title }) => title)
          : name === 'identifierActions'
            ? value.keys.map((id) => `${identifierTitle(id)} ${id}`)
            : value.keys.map((id) => word('category', id));
  return [word('setting', name), word('setting', `${name}_help`), name, ...choices].join('\n');
}

/** What the parts that are no settings say. */
export const otherWording = {
  own: () => `${t('options_quiet')}\n${t('options_quiet_help')}`,
  chats: () => `${t('added_chats')}\n${t('added_chats_help')}`,
  records: () => [t('popup_team_none'), t('popup_team_next')].join('\n'),
  data: () =>
    [
      t('data_title'),
      t('export'),
      t('wipe'),
      t('wipe_help'),
      t('options_settings_file'),
      t('options_settings_file_help'),
    ].join('\n'),
};

/** Whether a text has every word of a query in it, whatever the case and accents. */
export function answers(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((part) => folded.includes(part));
}
