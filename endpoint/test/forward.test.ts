import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { forward } from '../src/forward';
import { insertReports } from '../src/intake';
import { releaseDays } from '../src/release';
import { openEndpoint, type TestEndpoint } from './open-endpoint';

const noon = Date.parse('2026-11-16T12:00:00Z');
const later = noon + 5 * 86_400_000;

const received: { authorization: string | undefined; body: unknown }[] = [];
let answer = 200;
const collector = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  received.push({ authorization: request.headers.authorization, body: JSON.parse(body) });
  response.writeHead(answer, { 'content-type': 'application/json' }).end('{}');
});
let endpoint: TestEndpoint;

beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  const to = { FORWARD_URL: `http://127.0.0.1:${port}/v1/metrics`, FORWARD_AUTHORIZATION: 'Bearer x' };
  endpoint = await openEndpoint(to, noon);
});
afterAll(async () => {
  collector.close();
  await endpoint.database.destroy();
});

it('sends nothing before something is released', async () => {
  const reports = Array.from({ length: 12 }, (_, index) => ({
    team: 'acme',
    report: {
      id: crypto.randomUUID(),
      day: '2026-11-16',
      cells: { 'card blocked': 2, ...(index === 0 && { 'health edited': 1 }) },
    },
  }));
  await insertReports(endpoint.database, reports);
  await forward(endpoint.database, endpoint.settings, noon);
  expect(received).toEqual([]);
});

it('sends totals of released figures, again and again the same until there are more', async () => {
  await releaseDays(endpoint.database, endpoint.settings, later);
  for (const now of [later, later + 60_000]) await forward(endpoint.database, endpoint.settings, now);
  const { moment } = await endpoint.database
    .selectFrom('beginning')
    .select('moment')
    .executeTakeFirstOrThrow();
  const sum = (name: string, attributes: object[], value: string, now: number) => ({
    name,
    unit: '1',
    sum: {
      dataPoints: [
        {
          attributes,
          startTimeUnixNano: `${moment}000000`,
          timeUnixNano: `${now}000000`,
          asInt: value,
        },
      ],
      aggregationTemporality: 2,
      isMonotonic: true,
    },
  });
  const text = (key: string, value: string) => ({ key, value: { stringValue: value } });
  expect(received).toEqual(
    [later, later + 60_000].map((now) => ({
      authorization: 'Bearer x',
      body: {
        resourceMetrics: [
          {
            resource: { attributes: [text('service.name', 'sotto-endpoint'), text('team', 'acme')] },
            scopeMetrics: [
              {
                scope: { name: 'sotto' },
                metrics: [
                  sum('sotto.active', [], '12', now),
                  sum('sotto.incidents', [text('category', 'card'), text('action', 'blocked')], '24', now),
                ],
              },
            ],
          },
        ],
      },
    })),
  );
});

it('goes on where the collector is away', async () => {
  answer = 503;
  await forward(endpoint.database, endpoint.settings, later);
  collector.close();
  collector.closeAllConnections();
  await forward(endpoint.database, endpoint.settings, later);
});
