import { t } from '../i18n/translate';

export interface MissingChatsProps {
  /** Hosts that the administrator wants guarded and the browser does not let the guard onto. */
  readonly hosts: readonly string[];
  /** Asks the browser for them; called in a click. */
  onAllow(): void;
}

/** Asks the person to have the browser let the guard onto chats that the administrator wants guarded. */
export function MissingChats({ hosts, onAllow }: MissingChatsProps) {
  if (hosts.length === 0) return null;
  return (
    <div class="note">
      <p>{t('missing_chats', hosts.join(', '))}</p>
      <button type="button" class="primary" onClick={onAllow}>
        {t('missing_chats_allow')}
      </button>
    </div>
  );
}
