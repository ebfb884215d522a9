import type { Database, Figure } from './database';
import { type TotalFigure, totalFigures } from './figures';
import { groupBy } from './group-by';
import { log } from './log';
import type { Settings } from './settings';

const cumulative = 2;

const timeoutMs = 10_000;

/**
 * Sends the totals of released figures to a collector: cumulative sums, one resource for each team, so that what got
 * lost is in the next ones. Does nothing without an address.
 */
export async function forward(
  database: Database,
  settings: Pick<Settings, 'TEAM_TOKENS' | 'FORWARD_URL' | 'FORWARD_AUTHORIZATION'>,
  now: number,
): Promise<void> {
  if (settings.FORWARD_URL === undefined) return;
  const { moment } = await database.selectFrom('beginning').select('moment').executeTakeFirstOrThrow();
  const totals = await totalFigures(database, [...new Set(settings.TEAM_TOKENS.map(({ team }) => team))]);
  if (totals.length === 0) return;
  try {
    const { status } = await fetch(settings.FORWARD_URL, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(settings.FORWARD_AUTHORIZATION && { authorization: settings.FORWARD_AUTHORIZATION }),
      },
      body: JSON.stringify(forwardedOf(totals, moment, now)),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (status !== 200) log('forward refused', { status });
  } catch (error) {
    log('forward failed', { reason: (error as Error).name });
  }
}

/** Totals as OTLP/HTTP JSON. @see OTLP 1.x, JSON Protobuf encoding */
export function forwardedOf(totals: readonly TotalFigure[], beginning: number, now: number): object {
  const window = { startTimeUnixNano: nanoseconds(beginning), timeUnixNano: nanoseconds(now) };
  const point = ({ category, action, value }: Figure) => ({
    attributes: category === '' ? [] : [text('category', category), text('action', action)],
    ...window,
    asInt: String(value),
  });
  return {
    resourceMetrics: [...groupBy(totals, ({ team }) => team)].map(([team, ofTeam]) => ({
      resource: { attributes: [text('service.name', 'sotto-endpoint'), text('team', team)] },
      scopeMetrics: [
        {
          scope: { name: 'sotto' },
          metrics: [...groupBy(ofTeam, ({ metric }) => metric)].map(([name, figures]) => ({
            name,
            unit: '1',
            sum: {
              dataPoints: figures.map(point),
              aggregationTemporality: cumulative,
              isMonotonic: true,
            },
          })),
        },
      ],
    })),
  };
}

function nanoseconds(moment: number): string {
  return String(BigInt(moment) * 1_000_000n);
}

function text(key: string, value: string): object {
  return { key, value: { stringValue: value } };
}
