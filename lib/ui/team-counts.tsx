import { t } from '../i18n/translate';
import type { TeamState } from '../incidents/team-state';

/** What leaves the device and what has left it, literally, and how the rest fares. */
export function TeamCounts({ host, next, sent, waiting, refused, dropped, refusal }: TeamState) {
  if (host === null) return <p class="soft">{t('popup_team_none')}</p>;
  return (
    <section data-section="team">
      <h2>{t('popup_team', host)}</h2>
      {refused > 0 && (
        <p class="note">{t('popup_team_refused', `${refused}${refusal === null ? '' : ` (${refusal})`}`)}</p>
      )}
      {waiting > 0 && <p class="soft">{t('popup_team_waiting', waiting)}</p>}
      {dropped > 0 && <p class="soft">{t('popup_team_dropped', dropped)}</p>}
      {next && (
        <details>
          <summary>{t('popup_team_next')}</summary>
          <Report body={next} />
        </details>
      )}
      {sent.length > 0 && (
        <details>
          <summary>{t('popup_team_sent', sent.length)}</summary>
          {sent.map((body) => (
            <Report key={body} body={body} />
          ))}
        </details>
      )}
    </section>
  );
}

function Report({ body }: { body: string }) {
  return <pre class="code">{JSON.stringify(JSON.parse(body), null, 1)}</pre>;
}
