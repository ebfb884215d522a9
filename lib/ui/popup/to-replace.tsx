import { t } from '../../i18n/translate';
import { isSentCredential, type RecordedIncident } from '../../incidents/incident';
import { identifierTitle } from '../identifier-title';
import { revocationPages } from './revocation-pages';

export interface ToReplaceProps {
  /** Incidents in which credentials were sent anyway. */
  readonly incidents: readonly RecordedIncident[];
  siteTitle(id: string): string;
  onReplaced(incident: string): void;
}

/** Credentials that were sent anyway, until somebody says that they are revoked. */
export function ToReplace({ incidents, siteTitle, onReplaced }: ToReplaceProps) {
  if (incidents.length === 0) return null;
  return (
    <section data-section="to-replace">
      <h2>{t('popup_replace')}</h2>
      <p class="soft">{t('popup_replace_help')}</p>
      <ul>
        {incidents.map(({ id, items, site }) => {
          const keys = items.filter(isSentCredential);
          const page = keys.map(({ identifier }) => revocationPages[identifier]).find(Boolean);
          const title = keys.map(({ identifier }) => identifierTitle(identifier)).join(', ');
          return (
            <li key={id}>
              {title} · <bdi>{siteTitle(site)}</bdi>
              <div class="actions">
                {page && (
                  <a href={page} target="_blank" rel="noreferrer">
                    {t('popup_replace_open')}
                  </a>
                )}
                <button
                  type="button"
                  aria-label={`${t('popup_replace_done')}: ${title}`}
                  onClick={() => onReplaced(id)}
                >
                  {t('popup_replace_done')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
