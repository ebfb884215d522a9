import type { DayFigure } from './figures';

/** Figures as CSV. Every field is a word, a date or a number, so nothing needs quotes. @see RFC 4180 */
export function csvOf(figures: readonly DayFigure[]): string {
  const rows = figures.map(({ team, day, metric, category, action, value }) =>
    [team, day, metric, category, action, value].join(','),
  );
  return ['team,day,metric,category,action,value', ...rows, ''].join('\r\n');
}
