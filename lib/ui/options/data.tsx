import { useState } from 'preact/hooks';
import { t, word } from '../../i18n/translate';
import type { Note } from '../../policy/resolve';
import type { SettingName } from '../../policy/settings';
import { FileButton } from './file-button';
import { noteText } from './note-text';

/** What has become of settings that were read from a file. */
export interface Imported {
  readonly taken: readonly SettingName[];
  readonly refused: readonly { readonly name: SettingName; readonly why: 'locked' | 'floor' }[];
  readonly notes: readonly Note[];
}

export interface DataProps {
  onExport(format: 'csv' | 'json'): void;
  onExportSettings(withTexts: boolean): void;
  /** Resolves to nothing if the file holds no settings. */
  onImportSettings(file: File): Promise<Imported | null>;
  onWipe(): Promise<void>;
}

/** What a person can take away, bring and delete. */
export function Data({ onExport, onWipe, ...props }: DataProps) {
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
  return (
    <>
      <fieldset>
        <legend>{t('export')}</legend>
        <div class="actions">
          {(['csv', 'json'] as const).map((format) => (
            <button
              key={format}
              type="button"
              aria-label={`${t('export')}: ${format.toUpperCase()}`}
              onClick={() => onExport(format)}
            >
              {format.toUpperCase()}
            </button>
          ))}
        </div>
      </fieldset>
      <SettingsFile {...props} />
      <fieldset>
        <legend>{t('wipe')}</legend>
        <p class="soft">{t('wipe_help')}</p>
        <div class="actions">
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
    </>
  );
}

function SettingsFile({
  onExportSettings,
  onImportSettings,
}: Pick<DataProps, 'onExportSettings' | 'onImportSettings'>) {
  const [withTexts, setWithTexts] = useState(true);
  const [lines, setLines] = useState<readonly string[]>([]);
  const read = async (file: File) => {
    const imported = await onImportSettings(file);
    setLines(imported ? told(imported) : [t('options_settings_none')]);
  };
  return (
    <fieldset data-section="settings-file">
      <legend>{t('options_settings_file')}</legend>
      <p class="soft">{t('options_settings_file_help')}</p>
      <label>
        <input
          type="checkbox"
          checked={withTexts}
          onChange={(event) => setWithTexts(event.currentTarget.checked)}
        />
        {t('options_settings_texts')}
      </label>
      <div class="actions">
        <button type="button" onClick={() => onExportSettings(withTexts)}>
          {t('options_settings_export')}
        </button>
        <FileButton
          label={t('options_settings_import')}
          accept=".json,application/json"
          onFile={(file) => void read(file)}
        />
      </div>
      <div role="status">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </fieldset>
  );
}

/** What was taken, and by its name what was not. */
function told({ taken, refused, notes }: Imported): string[] {
  return [
    t('options_settings_taken', taken.length),
    ...refused.map(({ name, why }) => `${word('setting', name)}: ${t(`refused_${why}`)}`),
    ...notes.map(noteText),
  ];
}
