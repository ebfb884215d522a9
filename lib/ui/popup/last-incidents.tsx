import { Fragment } from 'preact';
import { t, word } from '../../i18n/translate';
import type { RecordedIncident } from '../../incidents/incident';
import { identifierTitle } from '../identifier-title';

export interface LastIncidentsProps {
  /** Newest first. */
  readonly incidents: readonly RecordedIncident[];
  /** Titles by site id. */
  siteTitle(id: string): string;
}

/** The newest incidents: what was caught, where, when, and what became of it. */
export function LastIncidents({ incidents, siteTitle }: LastIncidentsProps) {
  if (incidents.length === 0) return null;
  return (
    <details data-section="last">
      <summary>{t('popup_last')}</summary>
      <ol>
        {incidents.map((incident) => (
          <li key={incident.id}>
            {incident.items.map(({ identifier, count }) => named(identifier, count)).join(', ')}
            <div class="soft">
              {[siteTitle(incident.site), momentOf(incident), ...actionsOf(incident)].map((part, index) => (
                // Each in its own direction: a site is called the same in all languages.
                <Fragment key={part}>
                  {index > 0 && ' · '}
                  <bdi>{part}</bdi>
                </Fragment>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}

function named(identifier: string, count: number): string {
  return count === 1 ? identifierTitle(identifier) : `${identifierTitle(identifier)} (${count})`;
}

/** What became of it; nearly always one thing. */
function actionsOf({ items }: RecordedIncident): string[] {
  return [...new Set(items.map(({ action }) => word('recorded', action)))];
}

/** Day and time where the person is; of what was recorded without a time, the day. */
function momentOf({ time, day }: RecordedIncident): string {
  const date = { month: 'short', day: 'numeric' } as const;
  const [moment, format] =
    time === null
      ? [Date.parse(`${day}T00:00:00Z`), { ...date, timeZone: 'UTC' }]
      : [time, { ...date, hour: 'numeric', minute: '2-digit' } as const];
  return new Intl.DateTimeFormat(t('language'), format).format(moment);
}
