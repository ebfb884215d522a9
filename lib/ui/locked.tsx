import { t } from '../i18n/translate';

/** Says that an administrator decided this. Drawn, as not every machine has such a letter. */
export function Locked() {
  return (
    <span class="locked">
      <svg viewBox="0 0 12 14" width="0.75em" height="0.9em" fill="currentColor" aria-hidden="true">
        <path d="M2 6V4a4 4 0 0 1 8 0v2h.5A1.5 1.5 0 0 1 12 7.5v5A1.5 1.5 0 0 1 10.5 14h-9A1.5 1.5 0 0 1 0 12.5v-5A1.5 1.5 0 0 1 1.5 6ZM4 6h4V4a2 2 0 0 0-4 0Z" />
      </svg>{' '}
      {t('options_locked')}
    </span>
  );
}
