import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf, daysBefore } from '../../lib/incidents/count';
import { inventReport } from '../demo/invent-report';
import { parseReport } from '../src/parse-report';
import { openEndpoint, type TestEndpoint } from './open-endpoint';

const now = Date.parse('2026-11-18T09:00:00Z');
const yesterday = daysBefore(dayOf(now), 1);
const json = { 'content-type': 'application/json' };

let endpoint: TestEndpoint;
beforeEach(async () => {
  endpoint = await openEndpoint({ REPORTS_PER_SECOND: '5' }, now);
});
afterEach(() => endpoint.database.destroy());

const stored = () => endpoint.database.selectFrom('reports').selectAll().execute();

/** Status, code of the Status message and number of stored reports after a request. */
async function outcome(answer: Response | Promise<Response>): Promise<unknown[]> {
  const response = await answer;
  return [response.status, (await response.json()).code, (await stored()).length];
}

describe('POST /v1/metrics', () => {
  it('takes a report', async () => {
    const response = await endpoint.post(inventReport(yesterday));
    expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
      200,
      'application/json',
      {},
    ]);
    expect(await stored()).toMatchObject([{ team: 'acme', day: yesterday }]);
  });

  it('takes one in gzip', async () => {
    const response = await endpoint.post(gzipSync(inventReport(yesterday)), { 'content-encoding': 'gzip' });
    expect([response.status, (await stored()).length]).toEqual([200, 1]);
  });

  it('takes the first of two with one id', async () => {
    const id = crypto.randomUUID();
    const [first, second] = [inventReport(yesterday, id), inventReport(dayOf(now), id)];
    for (const body of [first, second]) expect((await endpoint.post(body)).status).toBe(200);
    const { cells } = parseReport(JSON.parse(first))!;
    expect(await stored()).toEqual([{ team: 'acme', day: yesterday, id, cells: JSON.stringify(cells) }]);
  });

  it.each<[string, Record<string, string>]>([
    ['no token', { authorization: '' }],
    ['another token', { authorization: `Bearer ${'x'.repeat(43)}` }],
    ['a token that is no token', { authorization: 'Bearer ' }],
    ['another scheme', { authorization: 'Digest x' }],
  ])('refuses %s', async (_, headers) => {
    const response = await endpoint.post(inventReport(yesterday), headers);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await outcome(response)).toEqual([401, 16, 0]);
  });

  it('refuses a viewer', async () => {
    const response = endpoint.post(inventReport(yesterday), { authorization: `Bearer ${endpoint.viewer}` });
    expect(await outcome(response)).toEqual([401, 16, 0]);
  });

  it('lets no reporter look', async () => {
    for (const path of ['/', '/figures.csv', '/metrics']) {
      const headers = { authorization: `Bearer ${endpoint.reporter}` };
      expect((await endpoint.app.request(path, { headers })).status).toBe(401);
      expect((await endpoint.app.request(path)).status).toBe(401);
    }
  });

  it.each<[string, number, string | Uint8Array<ArrayBuffer>, Record<string, string>]>([
    ['protobuf', 415, new Uint8Array([10, 0]), { 'content-type': 'application/x-protobuf' }],
    ['brotli', 415, inventReport(yesterday), { 'content-encoding': 'br' }],
    ['gzip that is none', 400, inventReport(yesterday), { 'content-encoding': 'gzip' }],
    ['a bomb', 413, gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }],
    ['what is too long', 413, ' '.repeat(65_537), {}],
    ['nothing', 400, '', {}],
    ['half of it', 400, inventReport(yesterday).slice(0, 300), {}],
    ['bytes that are no UTF-8', 400, new Uint8Array([0x22, 0xff, 0x22]), {}],
    ['deep nesting', 400, '['.repeat(60_000), {}],
    ['a day to come', 400, inventReport('2026-11-19'), {}],
  ])('refuses %s', async (_, status, body, headers) => {
    expect(await outcome(endpoint.post(body, headers))).toEqual([status, 3, 0]);
  });

  it('takes today, since clocks differ', async () => {
    expect((await endpoint.post(inventReport(dayOf(now)))).status).toBe(200);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('refuses %s', async (method) => {
    const response = await endpoint.app.request('/v1/metrics', { method, headers: json });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it('answers too many with when to come back, each token for itself', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => endpoint.post(inventReport(yesterday))),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    const wait = Number(answers[7]!.headers.get('retry-after'));
    expect(wait >= 1 && wait <= 60).toBe(true);
    expect(await answers[7]!.json()).toEqual({ code: 8, message: 'too many requests' });
    endpoint.now += 400;
    expect((await endpoint.post(inventReport(yesterday))).status).toBe(200);
  });

  it('tells an extension that it may send, and nothing else', async () => {
    const preflight = await endpoint.app.request('/v1/metrics', {
      method: 'OPTIONS',
      headers: {
        origin: 'chrome-extension://abc',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    const refused = await endpoint.post('{}', { origin: 'chrome-extension://abc' });
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect((await endpoint.app.request('/')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('asks to come back where the database is away', async () => {
    await endpoint.database.schema.dropTable('reports').execute();
    const response = await endpoint.post(inventReport(yesterday));
    expect([response.status, (await response.json()).code]).toEqual([503, 14]);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('health', () => {
  it('is there without a token', async () => {
    for (const path of ['/healthz', '/readyz']) expect((await endpoint.app.request(path)).status).toBe(200);
  });

  it('readiness goes with the database', async () => {
    await endpoint.database.schema.dropTable('duties').execute();
    expect((await endpoint.app.request('/readyz')).status).toBe(503);
    expect((await endpoint.app.request('/healthz')).status).toBe(200);
  });
});
