/** @jsxImportSource hono/jsx */
import { categories } from '../../lib/detect/finding';
import { recordedActions } from '../../lib/incidents/incident';
import type { Figure } from './database';
import type { DayFigure } from './figures';
import { rest } from './figures-of';
import { groupBy } from './group-by';
import { actionWords, categoryWords } from './words';

const dayMs = 86_400_000;

/** How many days one may look back. */
export const spans = [30, 90, 400] as const;

interface DashboardProps {
  readonly team: string;
  readonly teams: readonly string[];
  readonly span: number;
  /** Of this team and the last `span` days, by day. */
  readonly figures: readonly DayFigure[];
  /** The fewest reporters of whom anything is shown. */
  readonly least: number;
  readonly settleDays: number;
  /** Whether figures have noise. */
  readonly noisy: boolean;
}

/** The page: what was found, by category and action, and by day. Only released figures ever get here. */
export function Dashboard({ team, teams, span, figures, least, settleDays, noisy }: DashboardProps) {
  const incidents = figures.filter(({ metric }) => metric === 'sotto.incidents');
  const days = [...groupBy(figures, ({ day }) => day)].map(([day, ofDay]): Day => {
    const active = ofDay.filter(({ metric }) => metric === 'sotto.active');
    const found = ofDay.filter(({ metric }) => metric === 'sotto.incidents');
    return { day, reporters: sumOf(active), findings: known(found) };
  });
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Sotto: ${team}`}</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <main class="page">
          <h1>What Sotto caught: {team}</h1>
          <p class="soft">
            A day appears {settleDays} days after its end, if at least {least} people reported. What fewer
            than {least} of them had is counted under “other” or not at all.
            {noisy && ' Every figure has noise added, once, so small ones may be off.'}
          </p>
          <form method="get" action="/">
            <label>
              Team
              <select name="team">
                {teams.map((name) => (
                  <option value={name} selected={name === team}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Time
              <select name="days">
                {spans.map((days) => (
                  <option value={days} selected={days === span}>
                    last {days} days
                  </option>
                ))}
              </select>
            </label>
            <button type="submit">Show</button>
            <a href={`/figures.csv?team=${team}&days=${span}`}>CSV</a>
          </form>
          {days.length === 0 ? (
            <p class="note">Nothing to show for these days yet.</p>
          ) : (
            <>
              <dl class="facts">
                <Fact title="findings" value={sumOf(incidents)} />
                <Fact title="reports" value={days.reduce((sum, { reporters }) => sum + reporters, 0)} />
                <Fact title="days shown" value={days.length} />
              </dl>
              <Matrix incidents={incidents} />
              <h2 id="by-day">By day</h2>
              <Chart days={days} />
              <DayTable days={days} />
            </>
          )}
        </main>
      </body>
    </html>
  );
}

interface Day {
  /** UTC day as `YYYY-MM-DD`. */
  readonly day: string;
  readonly reporters: number;
  /** Null where none of the day's findings are shown, which says nothing of how many there were. */
  readonly findings: number | null;
}

/** The sum of figures, or null where there are none, which does not mean that nothing was found. */
function known(figures: readonly Figure[]): number | null {
  return figures.length > 0 ? sumOf(figures) : null;
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}

function Fact({ title, value }: { title: string; value: number }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{written(value)}</dd>
    </div>
  );
}

function Matrix({ incidents }: { incidents: readonly Figure[] }) {
  const at = (category: string, action?: string) =>
    incidents.filter(
      (figure) => figure.category === category && (action === undefined || figure.action === action),
    );
  const rows = [...categories, rest].filter((category) => at(category).length > 0);
  const columns = [...recordedActions, rest].filter((action) =>
    incidents.some((figure) => figure.action === action),
  );
  if (rows.length === 0) return <p class="note">No kind of finding concerned enough people to be shown.</p>;
  return (
    <>
      <h2 id="by-category">By category, and what happened</h2>
      <section class="wide" tabindex={0} aria-labelledby="by-category">
        <table>
          <thead>
            <tr>
              <th scope="col">category</th>
              {columns.map((action) => (
                <th scope="col">{actionWords(action)}</th>
              ))}
              <th scope="col">all shown</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((category) => (
              <tr>
                <th scope="row">{categoryWords(category)}</th>
                {columns.map((action) => (
                  <Cell value={known(at(category, action))} />
                ))}
                <td class="sum">{written(sumOf(at(category)))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** A number, or that it is not shown. */
function Cell({ value }: { value: number | null }) {
  if (value !== null) return <td>{written(value)}</td>;
  return (
    <td class="none">
      <span aria-hidden="true">·</span>
      <span class="unseen">not shown</span>
    </td>
  );
}

/** The chart's inner units; it is drawn as wide as there is room. */
const chartWidth = 1000;
const chartHeight = 100;

/** Findings by day, a bar for each day from the first to the last, none for those that are not shown. */
function Chart({ days }: { days: readonly Day[] }) {
  const first = Date.parse(days[0]!.day);
  const slots = Math.max(15, (Date.parse(days.at(-1)!.day) - first) / dayMs + 1);
  const most = Math.max(1, ...days.map(({ findings }) => findings ?? 0));
  const step = chartWidth / slots;
  return (
    <figure>
      <span aria-hidden="true">{written(most)}</span>
      <svg
        viewBox={`0 0 ${chartWidth} ${chartHeight}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Findings by day, ${days[0]!.day} to ${days.at(-1)!.day}, at most ${written(most)} a day. The table below has the figures.`}
      >
        {days.map(({ day, findings }) => {
          if (findings === null) return null;
          const height = (findings / most) * chartHeight;
          return (
            <rect
              x={((Date.parse(day) - first) / dayMs) * step}
              y={chartHeight - height}
              width={step * 0.8}
              height={height}
            >
              <title>{`${day}: ${written(findings)}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption aria-hidden="true">
        <span>{days[0]!.day}</span>
        <span>{days.at(-1)!.day}</span>
      </figcaption>
    </figure>
  );
}

function DayTable({ days }: { days: readonly Day[] }) {
  return (
    <section class="wide" tabindex={0} aria-labelledby="by-day">
      <table>
        <thead>
          <tr>
            <th scope="col">day (UTC)</th>
            <th scope="col">reports</th>
            <th scope="col">findings shown</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ day, reporters, findings }) => (
            <tr>
              <th scope="row">{day}</th>
              <td>{written(reporters)}</td>
              <Cell value={findings} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function written(value: number): string {
  return value.toLocaleString('en');
}
