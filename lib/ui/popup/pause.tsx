import { t } from '../../i18n/translate';

export interface PauseProps {
  /** What the site in front is called. */
  readonly site: string;
  readonly isPaused: boolean;
  /** For an hour; on this site, or on all. */
  onPause(where: 'here' | 'everywhere'): void;
  /** Ends every pause. */
  onEnd(): void;
}

/** Pauses the guard for an hour, and ends that before. */
export function Pause({ site, isPaused, onPause, onEnd }: PauseProps) {
  if (isPaused)
    return (
      <button type="button" class="primary" onClick={onEnd}>
        {t('popup_pause_end')}
      </button>
    );
  return (
    <fieldset class="pause">
      <legend>{t('popup_pause')}</legend>
      <button type="button" onClick={() => onPause('here')}>
        {site}
      </button>
      <button type="button" onClick={() => onPause('everywhere')}>
        {t('sites_all')}
      </button>
    </fieldset>
  );
}
