import { useState } from 'preact/hooks';
import { t, word } from '../../i18n/translate';
import type { Summary } from '../../incidents/summary';
import { Chart } from './chart';

export interface CaughtProps {
  readonly summary: Summary;
  /** Titles by site id. */
  siteTitle(id: string): string;
}

const periods = [
  { days: 7, sums: 'week' },
  { days: 30, sums: 'month' },
] as const;

/** What was caught: how much, on which days, and what, where and what became of it. */
export function Caught({ summary, siteTitle }: CaughtProps) {
  const [days, setDays] = useState<7 | 30>(7);
  const { findings, byCategory, bySite, byAction } = summary[days === 7 ? 'week' : 'month'];
  return (
    <section aria-label={t('popup_caught')}>
      <div class="numbers">
        <div>
          <b data-number="today">{summary.today}</b>
          {t('popup_today')}
        </div>
        <div>
          <b data-number="week">{summary.week.findings}</b>
          {t('popup_week')}
        </div>
        <div>
          <b data-number="month">{summary.month.findings}</b>
          {t('popup_month')}
        </div>
      </div>
      {summary.month.findings > 0 && (
        <>
          <fieldset class="period">
            <legend class="unseen">{t('popup_period')}</legend>
            {periods.map(({ days: length, sums }) => (
              <label key={sums}>
                <input
                  type="radio"
                  name="period"
                  checked={days === length}
                  onChange={() => setDays(length)}
                />
                {t(`popup_days_${length}`)}
              </label>
            ))}
          </fieldset>
          <Chart days={summary.days.slice(-days)} />
        </>
      )}
      {findings === 0 ? (
        <p class="soft">{t('popup_nothing')}</p>
      ) : (
        <>
          <Table
            title={t('popup_by_category')}
            rows={byCategory.map((row) => [word('category', row.category), row.findings])}
          />
          <Table title={t('popup_by_site')} rows={bySite.map((row) => [siteTitle(row.site), row.findings])} />
          <Table
            title={t('popup_by_action')}
            rows={byAction.map((row) => [word('recorded', row.action), row.findings])}
          />
        </>
      )}
    </section>
  );
}

function Table({ title, rows }: { title: string; rows: readonly (readonly [string, number])[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <table>
        <tbody>
          {rows.map(([name, findings]) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{findings}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
