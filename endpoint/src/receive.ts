import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { dayOf } from '../../lib/incidents/count';
import { Allowance } from './allowance';
import type { Database } from './database';
import { grantOf, tokenIn } from './grant';
import { Intake } from './intake';
import { log } from './log';
import { parseReport } from './parse-report';
import { firstOpenDay } from './release';
import type { Settings } from './settings';
import { statusOf } from './status';

/** Twice what the longest report takes. */
const mostBytes = 65_536;

/** Seconds over which those who were too many come back, each at a time of their own. */
const comeBackWithin = 60;

const unzip = promisify(gunzip);

/** What is known of a request once its token is. */
interface Carried {
  readonly Variables: { readonly team: string };
}

/** Takes reports: `POST /v1/metrics`, OTLP/HTTP with JSON. */
export function receive(
  database: Database,
  { TEAM_TOKENS, REPORTS_PER_SECOND }: Pick<Settings, 'TEAM_TOKENS' | 'REPORTS_PER_SECOND'>,
  now: () => number,
): Hono<Carried> {
  const intake = new Intake(database);
  const allowance = new Allowance(REPORTS_PER_SECOND);
  const tooLong = (context: Context) => refuse(context, 413, 'invalid', 'the body is too long');
  return new Hono<Carried>()
    .use(
      '/v1/metrics',
      cors({
        origin: '*',
        allowMethods: ['POST'],
        allowHeaders: ['authorization', 'content-type', 'content-encoding'],
        exposeHeaders: ['retry-after'],
        maxAge: 86_400,
      }),
    )
    .post(
      '/v1/metrics',
      async (context, next) => {
        const grant = grantOf(TEAM_TOKENS, tokenIn(context.req.header('authorization')) ?? '');
        if (!grant) {
          context.header('www-authenticate', 'Bearer');
          return refuse(context, 401, 'unauthenticated', 'no token that may report');
        }
        if (!allowance.take(grant.hash, now()))
          return comeBack(context, 429, 'exhausted', 'too many requests');
        context.set('team', grant.team);
        return next();
      },
      bodyLimit({ maxSize: mostBytes, onError: tooLong }),
      async (context) => {
        const type = context.req.header('content-type') ?? '';
        if (!/^application\/json(?:; *charset=utf-8)?$/i.test(type))
          return refuse(context, 415, 'invalid', 'application/json is wanted');
        const encoding = context.req.header('content-encoding') ?? 'identity';
        if (encoding !== 'identity' && encoding !== 'gzip')
          return refuse(context, 415, 'invalid', 'gzip or no encoding is wanted');
        let body: unknown;
        try {
          const bytes = Buffer.from(await context.req.arrayBuffer());
          const plain = encoding === 'gzip' ? await unzip(bytes, { maxOutputLength: mostBytes }) : bytes;
          body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
        } catch (error) {
          return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
            ? tooLong(context)
            : refuse(context, 400, 'invalid', 'the body is no JSON');
        }
        const report = parseReport(body);
        if (!report) return refuse(context, 400, 'invalid', 'the body is no report of Sotto');
        if (report.day > dayOf(now())) return refuse(context, 400, 'invalid', 'the day has not begun');
        // Not an error, since a browser tells its person of one.
        if (report.day < firstOpenDay(now()))
          return context.json({
            partialSuccess: {
              rejectedDataPoints: String(Object.keys(report.cells).length + 1),
              errorMessage: 'the day is closed',
            },
          });
        try {
          await intake.keep(context.get('team'), report);
        } catch (error) {
          log('report not stored', {
            reason: (error as NodeJS.ErrnoException).code || (error as Error).name,
          });
          return comeBack(context, 503, 'unavailable', 'the report could not be stored');
        }
        return context.json({});
      },
    )
    .all('/v1/metrics', (context) => {
      context.header('allow', 'POST, OPTIONS');
      return refuse(context, 405, 'invalid', 'POST is wanted');
    });
}

function refuse(
  context: Context,
  status: ContentfulStatusCode,
  code: Parameters<typeof statusOf>[0],
  message: string,
): Response {
  log('report refused', { status, message });
  return context.json(statusOf(code, message), status);
}

function comeBack(
  context: Context,
  status: 429 | 503,
  code: 'exhausted' | 'unavailable',
  message: string,
): Response {
  context.header('retry-after', String(1 + Math.floor(Math.random() * comeBackWithin)));
  return refuse(context, status, code, message);
}
