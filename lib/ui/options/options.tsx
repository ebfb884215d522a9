import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/translate';
import type { TeamState } from '../../incidents/team-state';
import type { Note, ResolvedSetting } from '../../policy/resolve';
import { type Setting, type SettingName, settingNames, settings } from '../../policy/settings';
import { TeamCounts } from '../team-counts';
import { AddedChats, type AddedChatsProps } from './added-chats';
import { Data, type DataProps } from './data';
import { Field, type FieldProps } from './field';
import { Learnt, type LearntProps } from './learnt';
import { noteText } from './note-text';
import { type Section, sectionOf, sections } from './sections';
import { answers, otherWording, wordingOf } from './wording';

export interface OptionsProps extends Omit<FieldProps, 'name'> {
  readonly notes: readonly Note[];
  /** Patterns in force that cannot be used. */
  readonly badPatterns: readonly { readonly pattern: string; readonly reason: string }[];
  readonly managed: boolean;
  readonly chats: AddedChatsProps;
  /** How often each setting was wiped or came from a file: its field begins anew then. */
  readonly editions: Readonly<Partial<Record<SettingName, number>>>;
  readonly learnt: LearntProps;
  /** Nothing where the records do not open. */
  readonly team: TeamState | null;
  readonly data: DataProps;
}

/** Every setting, by section; what is fixed is shown and cannot be changed. */
export function Options(props: OptionsProps) {
  const [query, setQuery] = useState('');
  const main = useRef<HTMLElement>(null);
  const isFound = (text: () => string) => query.trim() === '' || answers(text(), query);
  const parts = sections.map((section) => {
    const fields = settingNames
      .filter((name) => sectionOf[name] === section && isShown(name, props.settings[name]))
      .map((name) => ({ name, isFound: isFound(() => wordingOf(name, props.sites)) }));
    const other = isOther(section) && isFound(otherWording[section]);
    return { section, fields, other, count: fields.filter((field) => field.isFound).length + Number(other) };
  });
  const found = parts.reduce((sum, { count }) => sum + count, 0);
  const goToFirst = () =>
    main.current
      ?.querySelector<HTMLElement>(
        '[data-found] :is(input, select, textarea, button):enabled, [data-found] summary',
      )
      ?.focus();
  return (
    <main class="page options" ref={main}>
      <h1>{t('options_title')}</h1>
      {props.managed && <p class="soft">{t('options_admin')}</p>}
      <p>
        <a href="/playground.html">{t('playground_title')}</a>
      </p>
      <Notes {...props} />
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            goToFirst();
          }}
        >
          <input
            type="search"
            aria-label={t('options_search')}
            placeholder={t('options_search')}
            spellcheck={false}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <p role="status" class="soft">
            {query.trim() !== '' && t('identifiers_found', found)}
          </p>
        </form>
      </search>
      <nav aria-label={t('options_contents')}>
        <ul>
          {parts
            .filter(({ count }) => count > 0)
            .map(({ section }) => (
              <li key={section}>
                <a href={`#${section}`}>{titleOf(section)}</a>
              </li>
            ))}
        </ul>
      </nav>
      {parts.map(({ section, fields, other, count }) => (
        <section key={section} id={section} aria-labelledby={`${section}-title`} hidden={count === 0}>
          <h2 id={`${section}-title`}>{titleOf(section)}</h2>
          {fields.map((field) => (
            <div key={field.name} hidden={!field.isFound} data-found={field.isFound || undefined}>
              <Field key={props.editions[field.name] ?? 0} {...props} name={field.name} />
            </div>
          ))}
          <div hidden={!other} data-found={other || undefined}>
            {section === 'own' && <Learnt {...props.learnt} />}
            {section === 'chats' && <AddedChats {...props.chats} />}
            {section === 'records' && props.team && <TeamCounts {...props.team} />}
            {section === 'data' && <Data {...props.data} />}
          </div>
        </section>
      ))}
    </main>
  );
}

function isOther(section: Section): section is keyof typeof otherWording {
  return Object.hasOwn(otherWording, section);
}

function titleOf(section: Section): string {
  return t(section === 'data' ? 'data_title' : `options_section_${section}`);
}

/** What only an administrator sets is shown where they did. */
function isShown(name: SettingName, { source }: ResolvedSetting): boolean {
  return (settings[name] as Setting).by !== 'administrator' || source === 'administrator';
}

function Notes({ notes, badPatterns }: Pick<OptionsProps, 'notes' | 'badPatterns'>) {
  if (notes.length + badPatterns.length === 0) return null;
  return (
    <div class="note" role="alert">
      <strong>{t('options_notes')}</strong>
      {notes.map(({ setting, problem }) => (
        <p key={`${setting} ${problem}`}>{noteText({ setting, problem })}</p>
      ))}
      {badPatterns.map(({ pattern, reason }) => (
        <p key={pattern}>
          {t('note_pattern', pattern)} {reason}
        </p>
      ))}
    </div>
  );
}
