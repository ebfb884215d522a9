import { useState } from 'preact/hooks';
import { t, word } from '../../i18n/translate';
import { isLevelKind, levels } from '../../policy/levels';
import type { ResolvedSetting } from '../../policy/resolve';
import { type Setting, type SettingName, settings } from '../../policy/settings';
import { Locked } from '../locked';
import { ActionMap } from './action-map';
import { IdentifierActions } from './identifier-actions';
import { LevelSelect } from './level-select';
import { Lines } from './lines';
import { SiteActions } from './site-actions';
import { StyleMap } from './style-map';

export interface FieldProps {
  readonly name: SettingName;
  readonly settings: Readonly<Record<SettingName, ResolvedSetting>>;
  /** Ids and titles of the sites that have actions of their own. */
  readonly sites: readonly { readonly id: string; readonly title: string }[];
  /** Why a pattern cannot be used, or nothing. */
  patternProblem(pattern: string): string | null;
  /** Resolves to why a choice was not taken, or nothing. */
  onChange(name: SettingName, value: unknown): Promise<string | null>;
  /** The text of a file; nothing if it is none. */
  readFile(file: File): Promise<string | null>;
}

/** A setting: what it is called, what it does, who set it, and the way to change it. */
export function Field({ name, ...props }: FieldProps) {
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
      {setting.locked && (
        <p>
          <Locked />
        </p>
      )}
      <Editor name={name} setting={setting} change={change} say={setAnswer} {...props} />
      <span role="status" class="soft">
        {answer}
      </span>
    </fieldset>
  );
}

interface EditorProps extends Pick<FieldProps, 'sites' | 'patternProblem' | 'readFile'> {
  readonly name: SettingName;
  readonly setting: ResolvedSetting;
  /** Resolves to whether it was taken. */
  change(value: unknown): Promise<boolean>;
  /** Shows what has become of a change. */
  say(answer: string): void;
}

/** The way to edit a setting, by its kind. */
function Editor({ name, setting, sites, patternProblem, readFile, change, say }: EditorProps) {
  const { value: kind, by } = settings[name] as Setting;
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
  if (kind.kind === 'styles') return <StyleMap setting={setting} change={change} />;
  if (kind.kind === 'list') {
    if (by === 'administrator')
      return <p>{t('entries_from_admin', (setting.value as readonly string[]).length)}</p>;
    // What an administrator lists is counted, not shown: it may be what nobody is to read.
    const own = isAddedTo(name) ? (setting.locked ? [] : (setting.chosen ?? [])) : setting.value;
    const fixed = isAddedTo(name) ? (setting.locked ? setting.value : (setting.floor ?? [])) : [];
    return (
      <Lines
        label={label}
        value={own as readonly string[]}
        limits={kind}
        fixed={(fixed as readonly string[]).length}
        {...(kind.of === 'patterns' ? { problemOf: patternProblem } : { readFile })}
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
  if (kind.kind === 'days')
    return <Days label={label} {...kind} value={setting.value as number} change={change} />;
  return (
    <Line
      label={label}
      // What an administrator's token is is nobody's business here.
      value={kind.kind === 'token' && setting.locked ? '' : ((setting.value as string | null) ?? '')}
      isHidden={kind.kind === 'token'}
      change={change}
    />
  );
}

/** Whether a person's list is added to the administrator's. */
function isAddedTo(name: SettingName): boolean {
  return (settings[name] as Setting).floor;
}

interface LineProps extends Pick<EditorProps, 'change'> {
  readonly label: string;
  readonly value: string;
  /** Whether nobody who looks on is to read it. */
  readonly isHidden: boolean;
}

function Line({ label, value, isHidden, change }: LineProps) {
  const [text, setText] = useState(value);
  return (
    <div class="actions">
      <input
        {...(isHidden ? { type: 'password' as const } : {})}
        autocomplete="off"
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

interface DaysProps {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  change(value: number): Promise<boolean>;
}

/** A number of days. */
function Days({ label, least, most, value, change }: DaysProps) {
  return (
    <input
      type="number"
      aria-label={label}
      min={least}
      max={most}
      value={value}
      onChange={(event) => void change(event.currentTarget.valueAsNumber)}
    />
  );
}
