import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import LibSql from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, daysBefore } from '../../lib/incidents/count';
import { inventReport } from '../demo/invent-report';
import { newTokens, type RunningEndpoint, startEndpoint } from './start-endpoint';
import { wrongReports } from './wrong-reports';

const full = process.env.FULL === '1';
const requests = full ? 2_400 : 240;
const yesterday = daysBefore(dayOf(Date.now()), 1);

/** Something that may turn up in no log and no file. */
const planted = 'Qz7-planted';

const folder = mkdtempSync(join(tmpdir(), 'sotto-hostile-'));
const { reporter, viewer, environment } = newTokens();
let endpoint: RunningEndpoint;

beforeAll(async () => {
  endpoint = await startEndpoint({
    ...environment,
    DATABASE_URL: `file:${folder}/sotto.db`,
    REPORTS_PER_SECOND: '100000',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A request as bytes, its length by default the true one. */
function http(
  start: string,
  headers: readonly string[],
  body: string | Buffer = '',
  length = Buffer.byteLength(body),
): Buffer {
  const head = [start, 'host: x', 'connection: close', `content-length: ${length}`, ...headers, '', ''].join(
    '\r\n',
  );
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

const post = 'POST /v1/metrics HTTP/1.1';
const json = 'content-type: application/json';
const bearer = `authorization: Bearer ${reporter}`;
const good = () => inventReport(yesterday);
const noise = () => Buffer.from(Array.from({ length: 1 + Math.random() * 400 }, () => Math.random() * 256));
const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;

/** What somebody may send who wants no good; each makes another one every time. */
const attacks: Readonly<Record<string, () => Buffer>> = {
  'wrong report': () => http(post, [json, bearer], pick(wrongReports(yesterday, crypto.randomUUID()))[1]),
  'wrong report in gzip': () =>
    http(
      post,
      [json, bearer, 'content-encoding: gzip'],
      gzipSync(pick(wrongReports(yesterday, crypto.randomUUID()))[1]),
    ),
  'report that is cut off': () => http(post, [json, bearer], good().slice(0, -1 - Math.random() * 300)),
  'report with a byte changed to a bracket': () => {
    const body = good();
    const at = Math.random() * (body.length - 1);
    return http(post, [json, bearer], `${body.slice(0, at)}{${body.slice(at)}`);
  },
  'text beside': () => http(post, [json, bearer], good() + planted),
  'typed text as a field': () => http(post, [json, bearer], good().replace('{', `{"text":"${planted}",`)),
  'typed text as a category': () => http(post, [json, bearer], good().replace('"sotto"', `"${planted}"`)),
  noise: () => http(post, [json, bearer], noise()),
  'noise in gzip': () => http(post, [json, bearer, 'content-encoding: gzip'], noise()),
  'gzip that unpacks to 40 MB': () => http(post, [json, bearer, 'content-encoding: gzip'], bomb),
  'a long body': () => http(post, [json, bearer], ' '.repeat(70_000)),
  'a body in pieces that is too long': () =>
    Buffer.concat([
      Buffer.from(
        [post, 'host: x', 'connection: close', 'transfer-encoding: chunked', json, bearer, '', ''].join(
          '\r\n',
        ),
      ),
      Buffer.from(`${(70_000).toString(16)}\r\n${' '.repeat(70_000)}\r\n0\r\n\r\n`),
    ]),
  'no token': () => http(post, [json], good()),
  'a viewer': () => http(post, [json, `authorization: Bearer ${viewer}`], good()),
  'a wrong token': () => http(post, [json, `authorization: Bearer ${planted}`], good()),
  'half a token': () => http(post, [json, bearer.slice(0, -20)], good()),
  'a token in the address': () => http(`POST /v1/metrics?token=${reporter} HTTP/1.1`, [json], good()),
  'another type': () => http(post, ['content-type: text/plain', bearer], good()),
  'no type': () => http(post, [bearer], good()),
  protobuf: () => http(post, ['content-type: application/x-protobuf', bearer], noise()),
  'another method': () =>
    http(`${pick(['PUT', 'DELETE', 'PATCH', 'GET'])} /v1/metrics HTTP/1.1`, [json, bearer], good()),
  'another place': () =>
    http(
      `POST ${pick(['/v1/logs', '/v1/traces', '/../etc/passwd', '/v1/metrics/', '/%00', '//v1/metrics', '/metrics'])} HTTP/1.1`,
      [json, bearer],
      good(),
    ),
  'SQL in the address': () => http("GET /figures.csv?team=acme'%20or%201=1-- HTTP/1.1", []),
  'long headers': () => http(post, [json, bearer, `x: ${'y'.repeat(20_000)}`], good()),
  'two lengths': () => http(post, [json, bearer, 'content-length: 3'], good()),
  'length and pieces': () => http(post, [json, bearer, 'transfer-encoding: chunked'], good()),
  'a bad length': () => http(post, [json, bearer], good(), -1),
  'a line break in a header': () => http(post, [json, `${bearer}\rx: y`], good()),
  'no HTTP': () => Buffer.concat([noise(), Buffer.from('\r\n\r\n')]),
  'HTTP of another time': () => http('POST /v1/metrics HTTP/9.9', [json, bearer], good()),
};
const bomb = gzipSync(Buffer.alloc(40_000_000));

/** The status that comes back, or null where the connection ends without one. */
function statusOf(request: Buffer): Promise<number | null> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(endpoint.port, '127.0.0.1', () => socket.write(request));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(answer) ?? [];
      resolve(status ? Number(status) : null);
    });
  });
}

describe('hostile requests', () => {
  it('are refused, store nothing and end nothing', { timeout: 300_000 }, async () => {
    const names = Object.keys(attacks);
    const answers = new Map<string, Set<number | null>>();
    for (let index = 0; index < requests; index += 1) {
      const name = names[index % names.length]!;
      const status = await statusOf(attacks[name]!());
      answers.set(name, (answers.get(name) ?? new Set()).add(status));
    }
    const wrong = [...answers].filter(([, statuses]) =>
      [...statuses].some((status) => status === null || status < 400 || status > 499),
    );
    expect(wrong).toEqual([]);
    expect(endpoint.process.exitCode).toBeNull();
    const database = new LibSql(`${folder}/sotto.db`);
    expect(database.prepare('select count(*) as reports from reports').get()).toMatchObject({ reports: 0 });
    database.close();
    // The same way of sending does take a report.
    expect(await statusOf(http(post, [json, bearer], good()))).toBe(200);
  });

  it.runIf(full)('leave a slow one no more than its time', { timeout: 40_000 }, async () => {
    const started = Date.now();
    const statuses = await Promise.all([
      statusOf(Buffer.from('POST /v1/metrics HTTP/1.1\r\nhost: x\r\n')),
      statusOf(http(post, [json, bearer], '{', 100)),
    ]);
    expect(statuses).toEqual([408, 408]);
    expect(Date.now() - started).toBeLessThan(25_000);
  });

  it('leave nothing of theirs in log or file, and no address', async () => {
    expect(await endpoint.stop('SIGTERM')).toBe(0);
    const written = [
      endpoint.log(),
      ...readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1')),
    ];
    for (const text of written) {
      for (const secret of [planted, reporter, viewer, '"stringValue"']) expect(text).not.toContain(secret);
    }
    const requestLines = endpoint
      .log()
      .split('\n')
      .filter((line) => !line.includes('"listening"'));
    expect(requestLines.length).toBeGreaterThan(requests / 4);
    expect(requestLines.join('\n')).not.toMatch(/127\.0\.0\.1|::1/);
  });
});
