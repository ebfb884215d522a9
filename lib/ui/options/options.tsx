import { useState } from 'preact/hooks';
import { t, word } from '../../i18n/translate';
import { isLevelKind, levels } from '../../policy/levels';
import type { Note, ResolvedSetting } from '../../policy/resolve';
import { type Setting, type SettingName, settingNames, settings } from '../../policy/settings';
import { ActionMap } from './action-map';
import { AddedChats, type AddedChatsProps } from './added-chats';
import { IdentifierActions } from './identifier-actions';
import { LevelSelect } from './level-select';
import { Lines } from './lines';
import { SiteActions } from './site-actions';

export interface OptionsProps {
  readonly settings: Readonly<Record<SettingName, ResolvedSetting>>;
  readonly notes: readonly Note[];
  /** Patterns in force that cannot be used. */
  readonly badPatterns: readonly { readonly pattern: string; readonly reason: string }[];
  readonly managed: boolean;
  /** Ids and titles of the sites that have actions of their own. */
  readonly sites: readonly { readonly id: string; readonly title: string }[];
  readonly chats: AddedChatsProps;
  /** How often everything was wiped: what was typed before is gone as well. */
  readonly wipes: number;
  /** Why a pattern cannot be used, or nothing. */
  patternProblem(pattern: string): string | null;
  /** Resolves to why a choice was not taken, or nothing. */
  onChange(name: SettingName, value: unknown): Promise<string | null>;
  onExport(): void;
  onWipe(): Promise<void>;
}

/** Every setting, in the order of the settings table; what is fixed is shown and cannot be changed. */
export function Options(props: OptionsProps) {
  const shown = settingNames.filter((name) => (settings[name] as Setting).by !== 'administrator');
  return (
    <main class="page">
      <h1>{t('options_title')}</h1>
      {props.managed && <p class="soft">{t('options_admin')}</p>}
      <Notes {...props} />
      {shown.map((name) => (
        <Field key={`${name} ${props.wipes}`} name={name} {...props} />
      ))}
      <AddedChats {...props.chats} />
      <Data {...props} />
    </main>
  );
}

function Notes({ notes, badPatterns }: Pick<OptionsProps, 'notes' | 'badPatterns'>) {
  if (notes.length + badPatterns.length === 0) return null;
  return (
    <div class="note" role="alert">
      <strong>{t('options_notes')}</strong>
      {notes.map(({ setting, problem }) => (
        <p key={`${setting} ${problem}`}>{t(noteKeys[problem], setting)}</p>
      ))}
      {badPatterns.map(({ pattern, reason }) => (
        <p key={pattern}>
          {t('note_pattern', pattern)} {reason}
        </p>
      ))}
    </div>
  );
}

const noteKeys = {
  unknown: 'note_unknown',
  invalid: 'note_invalid',
  'too-many': 'note_too_many',
  'mode-missing': 'note_mode_missing',
} as const satisfies Record<Note['problem'], string>;

function Field({ name, ...props }: OptionsProps & { name: SettingName }) {
  const [answer, setAnswer] = useState('');
  const setting = props.settings[name];
  const change = async (value: unknown) => {
    const refused = await props.onChange(name, value);
    setAnswer(refused === null ? t('saved') : t('not_saved', refused));
    return refused === null;
  };
  return (
    <fieldset data-setting={name} disabled={setting.locked}>
      <legend>{word('setting', name)}</legend>
      <p class="soft">{word('setting', `${name}_help`)}</p>
      {setting.locked && <p class="locked">🔒 {t('options_locked')}</p>}
      <Editor name={name} setting={setting} change={change} say={setAnswer} {...props} />
      <span role="status" class="soft">
        {answer}
      </span>
    </fieldset>
  );
}

interface EditorProps extends Pick<OptionsProps, 'sites' | 'patternProblem'> {
  readonly name: SettingName;
  readonly setting: ResolvedSetting;
  /** Resolves to whether it was taken. */
  change(value: unknown): Promise<boolean>;
  /** Shows what has become of a change. */
  say(answer: string): void;
}

/** The way to edit a setting, by its kind. */
function Editor({ name, setting, sites, patternProblem, change, say }: EditorProps) {
  const kind = (settings[name] as Setting).value;
  const label = word('setting', name);
  if (isLevelKind(kind.kind))
    return (
      <LevelSelect
        label={label}
        list={kind.kind}
        levels={levels[kind.kind]}
        value={setting.value as string}
        floor={setting.floor as string | undefined}
        onSelect={(level) => void change(level)}
      />
    );
  if (name === 'identifierActions') return <IdentifierActions setting={setting} change={change} />;
  if (kind.kind === 'actions') {
    if (kind.keys === 'site') return <SiteActions sites={sites} setting={setting} change={change} />;
    const keys = kind.keys.map((id) => ({ id, title: word('category', id) }));
    return <ActionMap keys={keys} setting={setting} unset="action_default" change={change} />;
  }
  if (kind.kind === 'list') {
    // What an administrator lists is counted, not shown: it may be what nobody is to read.
    const own = isAddedTo(name) ? (setting.locked ? [] : (setting.chosen ?? [])) : setting.value;
    const fixed = isAddedTo(name) ? (setting.locked ? setting.value : (setting.floor ?? [])) : [];
    return (
      <Lines
        label={label}
        value={own as readonly string[]}
        limits={kind}
        fixed={(fixed as readonly string[]).length}
        {...(kind.of === 'patterns' && { problemOf: patternProblem })}
        say={say}
        change={change}
      />
    );
  }
  if (kind.kind === 'flag')
    return (
      <label>
        <input
          type="checkbox"
          checked={setting.value as boolean}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        {label}
      </label>
    );
  return <Line label={label} value={(setting.value as string | null) ?? ''} change={change} />;
}

/** Whether a person's list is added to the administrator's. */
function isAddedTo(name: SettingName): boolean {
  return (settings[name] as Setting).floor;
}

function Line({ label, value, change }: { label: string; value: string; change: EditorProps['change'] }) {
  const [text, setText] = useState(value);
  return (
    <div class="actions">
      <input
        type="text"
        aria-label={label}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="button" onClick={() => change(text.trim() || null)}>
        {t('save')}
      </button>
    </div>
  );
}

function Data({ onExport, onWipe }: OptionsProps) {
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
  return (
    <fieldset>
      <legend>{t('data_title')}</legend>
      <p class="soft">{t('wipe_help')}</p>
      <div class="actions">
        <button type="button" onClick={onExport}>
          {t('export')}
        </button>
        {step === 'sure' ? (
          <button type="button" class="primary" onClick={() => void onWipe().then(() => setStep('done'))}>
            {t('wipe_sure')}
          </button>
        ) : (
          <button type="button" onClick={() => setStep('sure')}>
            {t('wipe')}
          </button>
        )}
        <span role="status">{step === 'done' && t('wiped')}</span>
      </div>
    </fieldset>
  );
}
