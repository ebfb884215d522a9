import { useState } from 'preact/hooks';
import { t, word } from '../../i18n/translate';
import { type Action, actions, isWeaker } from '../../policy/action';
import type { Note, ResolvedSetting } from '../../policy/resolve';
import { type Setting, type SettingName, settingNames, settings } from '../../policy/settings';

export interface OptionsProps {
  readonly settings: Readonly<Record<SettingName, ResolvedSetting>>;
  readonly notes: readonly Note[];
  readonly managed: boolean;
  /** Ids and titles of the sites that have actions of their own. */
  readonly sites: readonly { readonly id: string; readonly title: string }[];
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
      {props.notes.length > 0 && (
        <div class="note" role="alert">
          <strong>{t('options_notes')}</strong>
          {props.notes.map(({ setting, problem }) => (
            <p key={`${setting} ${problem}`}>
              {t(problem === 'mode-missing' ? 'note_mode_missing' : `note_${problem}`, setting)}
            </p>
          ))}
        </div>
      )}
      {shown.map((name) => (
        <Field key={name} name={name} {...props} />
      ))}
      <Data {...props} />
    </main>
  );
}

function Field({ name, ...props }: OptionsProps & { name: SettingName }) {
  const [answer, setAnswer] = useState('');
  const setting = props.settings[name];
  const change = async (value: unknown) => {
    const refused = await props.onChange(name, value);
    setAnswer(refused === null ? t('saved') : t('not_saved', refused));
  };
  return (
    <fieldset data-setting={name} disabled={setting.locked}>
      <legend>{word('setting', name)}</legend>
      <p class="soft">{word('setting', `${name}_help`)}</p>
      {setting.locked && <p class="locked">🔒 {t('options_locked')}</p>}
      <Editor name={name} setting={setting} sites={props.sites} change={change} />
      <span role="status" class="soft">
        {answer}
      </span>
    </fieldset>
  );
}

interface EditorProps {
  readonly name: SettingName;
  readonly setting: ResolvedSetting;
  readonly sites: OptionsProps['sites'];
  change(value: unknown): Promise<void>;
}

/** The way to edit a setting, by its kind. */
function Editor({ name, setting, sites, change }: EditorProps) {
  const kind = (settings[name] as Setting).value;
  const label = word('setting', name);
  if (kind.kind === 'action')
    return (
      <ActionSelect label={label} value={setting.value as Action} floor={setting.floor} onSelect={change} />
    );
  if (kind.kind === 'actions') {
    const keys = kind.keys === 'site' ? sites : kind.keys.map((id) => ({ id, title: word('category', id) }));
    return <ActionMap keys={keys} setting={setting} change={change} />;
  }
  if (kind.kind === 'list')
    return <Lines label={label} value={setting.value as readonly string[]} change={change} />;
  return <Line label={label} value={(setting.value as string | null) ?? ''} change={change} />;
}

interface ActionSelectProps {
  readonly label: string;
  readonly value: Action | undefined;
  readonly floor: unknown;
  readonly optional?: true;
  onSelect(action: Action | undefined): void;
}

function ActionSelect({ label, value, floor, optional, onSelect }: ActionSelectProps) {
  const least = floor as Action | undefined;
  return (
    <div>
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onSelect((event.currentTarget.value || undefined) as Action | undefined)}
      >
        {optional && <option value="">{t('action_default')}</option>}
        {actions.map((action) => (
          <option key={action} value={action} disabled={least !== undefined && isWeaker(action, least)}>
            {word('action', action)}
          </option>
        ))}
      </select>
      {least !== undefined && <div class="locked">{t('options_floor', word('action', least))}</div>}
    </div>
  );
}

interface ActionMapProps extends Pick<EditorProps, 'setting' | 'change'> {
  readonly keys: readonly { readonly id: string; readonly title: string }[];
}

function ActionMap({ keys, setting, change }: ActionMapProps) {
  const chosen = setting.value as Readonly<Record<string, Action>>;
  const floors = (setting.floor ?? {}) as Readonly<Record<string, Action>>;
  return (
    <div class="rows">
      {keys.map(({ id, title }) => (
        <>
          <span>{title}</span>
          <ActionSelect
            label={title}
            value={chosen[id]}
            floor={floors[id]}
            optional
            onSelect={(action) => {
              const { [id]: _, ...rest } = chosen;
              void change(action === undefined ? rest : { ...rest, [id]: action });
            }}
          />
        </>
      ))}
    </div>
  );
}

function Lines({
  label,
  value,
  change,
}: {
  label: string;
  value: readonly string[];
  change: EditorProps['change'];
}) {
  const [text, setText] = useState(value.join('\n'));
  return (
    <div>
      <textarea aria-label={label} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <button
        type="button"
        onClick={() =>
          change(
            text
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
          )
        }
      >
        {t('save')}
      </button>
    </div>
  );
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
