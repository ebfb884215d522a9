/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { dayOf, daysBefore } from '../../lib/incidents/count';
import { csvOf } from './csv';
import { Dashboard, spans } from './dashboard';
import type { Database } from './database';
import { dayFigures, totalFigures } from './figures';
import { grantOf, tokenIn } from './grant';
import { metricsOf } from './metrics';
import type { Settings } from './settings';

/** Shows what is released: the dashboard, the same as CSV, and totals for Prometheus. */
export function look(
  database: Database,
  settings: Pick<
    Settings,
    'TEAM_TOKENS' | 'VIEWER_TOKENS' | 'MIN_REPORTERS' | 'SETTLE_DAYS' | 'NOISE_EPSILON'
  >,
  now: () => number,
): Hono {
  const teams = [...new Set(settings.TEAM_TOKENS.map(({ team }) => team))].toSorted();
  /** The teams that whoever asks may see. */
  const seen = (context: Context): readonly string[] => {
    const grant = grantOf(settings.VIEWER_TOKENS, tokenIn(context.req.header('authorization')) ?? '');
    if (grant) return grant.team === '*' ? teams : teams.filter((team) => team === grant.team);
    const headers = { 'www-authenticate': 'Basic realm="Sotto", charset="UTF-8"' };
    throw new HTTPException(401, {
      res: new Response('A viewer token is wanted, as password of any user or as bearer token.\n', {
        status: 401,
        headers,
      }),
    });
  };
  const asked = (context: Context) => {
    const mine = seen(context);
    const team = mine.find((name) => name === context.req.query('team')) ?? mine[0]!;
    const span = spans.find((days) => String(days) === context.req.query('days')) ?? spans[0];
    return { mine, team, span, from: daysBefore(dayOf(now()), span) };
  };
  return new Hono()
    .use(
      secureHeaders({
        contentSecurityPolicy: {
          defaultSrc: ["'none'"],
          styleSrc: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
        },
        referrerPolicy: 'no-referrer',
      }),
    )
    .get('/', async (context) => {
      const { mine, team, span, from } = asked(context);
      const figures = await dayFigures(database, [team], from);
      context.header('cache-control', 'no-store');
      const page = (
        <Dashboard
          team={team}
          teams={mine}
          span={span}
          figures={figures}
          least={settings.MIN_REPORTERS}
          settleDays={settings.SETTLE_DAYS}
          noisy={settings.NOISE_EPSILON !== undefined}
        />
      );
      return context.html(html`<!doctype html>${page}`);
    })
    .get('/figures.csv', async (context) => {
      const { team, span, from } = asked(context);
      return context.body(csvOf(await dayFigures(database, [team], from)), 200, {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="sotto-${team}-${span}-days.csv"`,
        'cache-control': 'no-store',
      });
    })
    .get('/metrics', async (context) => {
      const { body, type } = await metricsOf(await totalFigures(database, seen(context)));
      return context.body(body, 200, { 'content-type': type, 'cache-control': 'no-store' });
    });
}
