import { t } from '../../i18n/translate';
import type { ConversationState } from '../../redact/conversation-state';

/** What went to the site in front from this tab, as it got it; and whether some of it cannot be read back any more. */
export function ReceivedTexts({ received, isLost }: ConversationState) {
  return (
    <>
      {isLost && <p class="soft">{t('popup_lost')}</p>}
      {received.length > 0 && (
        <details data-section="received">
          <summary>{t('popup_received')}</summary>
          <p class="soft">{t('popup_received_help')}</p>
          {received.map(({ text, time }) => (
            <blockquote key={time} dir="auto">
              {text}
            </blockquote>
          ))}
        </details>
      )}
    </>
  );
}
