import { t } from '../../i18n/translate';

export interface ChartProps {
  /** Oldest first; days as `YYYY-MM-DD`, in UTC. */
  readonly days: readonly { readonly day: string; readonly findings: number }[];
}

/** Height of the highest bar, and what one day takes, in units of the picture. */
const height = 40;
const step = 10;

/** A bar for each day; for those who see none, a table that says the same. */
export function Chart({ days }: ChartProps) {
  const most = Math.max(1, ...days.map(({ findings }) => findings));
  return (
    <>
      <svg
        class="chart"
        viewBox={`0 0 ${days.length * step} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {days.map(({ day, findings }, index) => {
          // A day without any keeps a mark, so that it is seen to be a day.
          const bar = Math.max(1, (findings / most) * height);
          return (
            <rect key={day} x={index * step + 1} y={height - bar} width={step - 2} height={bar}>
              <title>{`${nameOf(day)}: ${findings}`}</title>
            </rect>
          );
        })}
      </svg>
      <div class="axis" aria-hidden="true">
        <span>{nameOf(days[0]?.day ?? '')}</span>
        <span>{t('popup_today')}</span>
      </div>
      <table class="unseen">
        <caption>{t('popup_each_day')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('popup_day')}</th>
            <th scope="col">{t('popup_caught')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, findings }) => (
            <tr key={day}>
              <th scope="row">{nameOf(day)}</th>
              <td>{findings}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A day in the words of the language. */
function nameOf(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(t('language'), { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    moment,
  );
}
