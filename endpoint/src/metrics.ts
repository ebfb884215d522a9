import { Counter, Registry } from 'prom-client';
import type { TotalFigure } from './figures';

/** Totals in Prometheus's text format. Of released figures only; how many reports wait would tell when one came. */
export async function metricsOf(totals: readonly TotalFigure[]): Promise<{ body: string; type: string }> {
  const registry = new Registry();
  const incidents = new Counter({
    name: 'sotto_incidents_total',
    help: 'What was found on released days, by category and by what happened to it.',
    labelNames: ['team', 'category', 'action'],
    registers: [registry],
  });
  const active = new Counter({
    name: 'sotto_active_total',
    help: 'Reports in released days: one for each person and day.',
    labelNames: ['team'],
    registers: [registry],
  });
  for (const { team, metric, category, action, value } of totals)
    if (metric === 'sotto.active') active.inc({ team }, value);
    else incidents.inc({ team, category, action }, value);
  return { body: await registry.metrics(), type: registry.contentType };
}
