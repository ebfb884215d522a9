import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Database } from './database';
import { log } from './log';
import { look } from './look';
import { receive } from './receive';
import type { Settings } from './settings';

/** What the endpoint works with. */
export interface Parts {
  readonly database: Database;
  readonly settings: Settings;
  /** The dashboard's style sheet. */
  readonly style: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Whether it is about to end, so that a balancer sends nobody here any more. */
  ending(): boolean;
}

/** Everything that the endpoint answers. */
export function app({ database, settings, style, now, ending }: Parts): Hono {
  return new Hono()
    .get('/healthz', (context) => context.text('ok\n'))
    .get('/readyz', async (context) => {
      if (ending()) return context.text('ending\n', 503);
      try {
        await database.selectFrom('duties').select('name').executeTakeFirst();
        return context.text('ok\n');
      } catch {
        return context.text('no database\n', 503);
      }
    })
    .get('/style.css', (context) =>
      context.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }),
    )
    .route('/', receive(database, settings, now))
    .route('/', look(database, settings, now))
    .onError((error, context) => {
      if (error instanceof HTTPException) return error.getResponse();
      log('failed', { path: context.req.path, reason: error.name });
      return context.text('Something went wrong.\n', 503);
    });
}
