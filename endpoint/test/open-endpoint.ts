import type { Hono } from 'hono';
import { app } from '../src/app';
import { type Database, openDatabase } from '../src/database';
import { hashOf, newToken } from '../src/grant';
import { type Settings, settingsFrom } from '../src/settings';

/** An endpoint in this process, with a clock of the test's. */
export interface TestEndpoint {
  readonly app: Hono;
  readonly database: Database;
  readonly settings: Settings;
  /** Reports for team `acme`. */
  readonly reporter: string;
  /** May look at every team. */
  readonly viewer: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Posts a body as a browser does, or otherwise. */
  post(body: string | Uint8Array<ArrayBuffer>, headers?: Readonly<Record<string, string>>): Promise<Response>;
  look(path: string): Promise<string>;
}

/** Opens an endpoint for the teams `acme` and `other`. */
export async function openEndpoint(
  environment: Readonly<Record<string, string>> = {},
  now = Date.now(),
): Promise<TestEndpoint> {
  const [reporter, viewer] = [newToken(), newToken()];
  const settings = settingsFrom({
    DATABASE_URL: 'file::memory:',
    TEAM_TOKENS: `acme:${hashOf(reporter)} other:${hashOf(newToken())}`,
    VIEWER_TOKENS: `*:${hashOf(viewer)}`,
    REPORTS_PER_SECOND: '100000',
    ...environment,
  });
  const database = await openDatabase(settings.DATABASE_URL);
  const endpoint: TestEndpoint = {
    app: app({ database, settings, style: '', now: () => endpoint.now, ending: () => false }),
    database,
    settings,
    reporter,
    viewer,
    now,
    post: async (body, headers = {}) =>
      endpoint.app.request('/v1/metrics', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${reporter}`, ...headers },
        body,
      }),
    look: async (path) => {
      const response = await endpoint.app.request(path, { headers: { authorization: `Bearer ${viewer}` } });
      return response.text();
    },
  };
  return endpoint;
}
