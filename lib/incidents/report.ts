import type { Count } from './count';

/** How often one category met one action, wherever it was. */
export type Cell = Pick<Count, 'category' | 'action' | 'findings'>;

/** No cell of a report says more than this. */
export const most = 10;

const delta = 1;

/** Cells with others added: one for each category and action. */
export function addCells(cells: readonly Cell[], added: readonly Cell[]): Cell[] {
  const sums = new Map<string, Cell>();
  for (const { category, action, findings } of [...cells, ...added]) {
    const key = `${category} ${action}`;
    sums.set(key, { category, action, findings: findings + (sums.get(key)?.findings ?? 0) });
  }
  return [...sums.values()];
}

/**
 * One day's report as OTLP/HTTP JSON: how often each category met each action, clipped. Nothing tells one browser or
 * person from another: `id` is random and made for this report alone.
 * @see OTLP 1.x, JSON Protobuf encoding: integers as strings, enums as numbers, lowerCamelCase
 */
export function reportOf(day: string, cells: readonly Cell[], id: string, version: string): string {
  const start = BigInt(Date.parse(`${day}T00:00:00Z`)) * 1_000_000n;
  const window = { startTimeUnixNano: String(start), timeUnixNano: String(start + 86_400_000_000_000n) };
  const points = addCells([], cells)
    .toSorted((a, b) => (`${a.category} ${a.action}` < `${b.category} ${b.action}` ? -1 : 1))
    .map(({ category, action, findings }) => ({
      attributes: [text('category', category), text('action', action)],
      ...window,
      asInt: String(Math.min(findings, most)),
    }));
  const sum = (name: string, dataPoints: readonly object[]) => ({
    name,
    unit: '1',
    sum: { dataPoints, aggregationTemporality: delta, isMonotonic: true },
  });
  const metrics = [
    ...(points.length > 0 ? [sum('sotto.incidents', points)] : []),
    sum('sotto.active', [{ attributes: [], ...window, asInt: '1' }]),
  ];
  const resource = {
    attributes: [
      text('service.name', 'sotto'),
      text('service.version', version.split('.').slice(0, 2).join('.')),
      text('service.instance.id', id),
    ],
  };
  return JSON.stringify({
    resourceMetrics: [{ resource, scopeMetrics: [{ scope: { name: 'sotto' }, metrics }] }],
  });
}

function text(key: string, value: string): object {
  return { key, value: { stringValue: value } };
}

/** What an endpoint's answer means for a report. @see OTLP 1.x, "OTLP/HTTP Response" */
export function outcomeOf(status: number | null): 'sent' | 'retry' | 'stop' {
  if (status === null || status === 429 || status === 502 || status === 503 || status === 504) return 'retry';
  return status >= 200 && status < 300 ? 'sent' : 'stop';
}
