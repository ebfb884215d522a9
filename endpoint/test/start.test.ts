import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../lib/incidents/count';
import { inventReport } from '../demo/invent-report';
import { newTokens, startEndpoint } from './start-endpoint';

const { environment, reporter } = newTokens();

describe('an endpoint that cannot start', () => {
  it.each<[string, string, string]>([
    ['nobody answers', 'postgres://sotto:geheim@127.0.0.1:1/sotto', 'ECONNREFUSED'],
    ['the address is none', 'postgres://sotto:geheim@[bad/sotto', 'ERR_INVALID_URL'],
    ['the folder is not there', 'file:/nowhere/geheim/sotto.db', 'database not opened'],
  ])('says why, without the address of its database, where %s', async (_, url, reason) => {
    const start = startEndpoint({ ...environment, DATABASE_URL: url });
    const { message } = await start.then(
      () => new Error('started'),
      (error: Error) => error,
    );
    expect(message).toContain(reason);
    expect(message).not.toContain('geheim');
  });

  it('names every setting that is wrong', async () => {
    await expect(startEndpoint({ ...environment, MIN_REPORTERS: '3', PORT: 'x' })).rejects.toThrow(
      /PORT has to be .*\nMIN_REPORTERS has to be/,
    );
  });
});

it('one that is told to end answers what has begun, and nothing new', async () => {
  const endpoint = await startEndpoint({ ...environment, DATABASE_URL: 'file::memory:' });
  const body = inventReport(dayOf(Date.now()));
  const socket = connect(endpoint.port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(
    [
      'POST /v1/metrics HTTP/1.1',
      'host: x',
      'content-type: application/json',
      `authorization: Bearer ${reporter}`,
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body.slice(0, 100),
    ].join('\r\n'),
  );
  // The first bytes are there once the next request, on a connection of its own, is answered.
  await fetch(`${endpoint.address}/healthz`);
  const ended = endpoint.stop('SIGTERM');
  await expect.poll(() => endpoint.log()).toContain('"ending"');
  await expect(fetch(`${endpoint.address}/healthz`)).rejects.toThrow();
  socket.write(body.slice(100));
  expect(await ended).toBe(0);
  await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});
