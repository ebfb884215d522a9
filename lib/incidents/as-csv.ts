import type { RecordedIncident } from './incident';

const columns = [
  'id',
  'day',
  'time',
  'site',
  'identifier',
  'category',
  'severity',
  'action',
  'count',
  'justification',
];

/**
 * Incidents as CSV, a row for each identifier in one; times in UTC as ISO 8601. Everything in it is a word of a closed
 * list, a number or an id, so that nothing needs quotes.
 * @see RFC 4180
 */
export function asCsv(incidents: readonly RecordedIncident[]): string {
  const rows = incidents.flatMap(({ id, day, time, site, items, justification = '' }) =>
    items.map(({ identifier, category, severity, action, count }) => [
      id,
      day,
      time === null ? '' : new Date(time).toISOString(),
      site,
      identifier,
      category,
      severity,
      action,
      count,
      justification,
    ]),
  );
  return [columns, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
