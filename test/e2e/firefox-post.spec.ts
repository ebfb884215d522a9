import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { firefoxFolder, launchFirefox } from '../machine/launch-firefox';
import { expect, test } from './sotto';

const lib = fileURLToPath(new URL('../../lib/platform', import.meta.url));

/** What the background does instead: posts as it is, then as reports are posted, and says what came back. */
const background = (address: string) => `
import { post } from './post';
import { postUnnamed } from './post-unnamed';
(async () => {
  const posting = (path) => ({
    url: '${address}/' + path,
    headers: { 'content-type': 'application/json', authorization: 'Bearer invented-token-1' },
    body: '{"invented":1}',
  });
  const say = (word) => post({ ...posting('said'), body: word });
  await post(posting('control'));
  for (const path of ['taken', 'later', 'elsewhere'])
    await postUnnamed(posting(path)).then(
      ({ status, headers }) => say(path + ' ' + status + ' ' + headers.get('retry-after')),
      () => say(path + ' failed'),
    );
  await postUnnamed(posting('never'), AbortSignal.timeout(500)).catch(({ name }) => say('never ' + name));
  await say('frames ' + document.querySelectorAll('iframe').length);
})();`;

test('@firefox a report is posted without what would name the installation', async () => {
  test.setTimeout(120_000);
  const heard = new Map<string, { headers: IncomingHttpHeaders; body: string }>();
  const said: string[] = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').slice(1);
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const cors = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-expose-headers': 'retry-after',
    };
    if (request.method !== 'POST') response.writeHead(204, cors).end();
    else {
      if (path === 'said') said.push(body);
      else heard.set(path, { headers: request.headers, body });
      if (path === 'later') response.writeHead(429, { ...cors, 'retry-after': '7' }).end();
      else if (path === 'elsewhere') response.writeHead(307, { ...cors, location: '/taken' }).end();
      else if (path !== 'never') response.writeHead(200, cors).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await mkdtemp(join(tmpdir(), 'sotto-firefox-'));
  await cp(firefoxFolder, folder, { recursive: true });
  await build({
    stdin: { contents: background(address), resolveDir: lib },
    bundle: true,
    outfile: join(folder, 'background.js'),
    logLevel: 'error',
  });
  const browser = await launchFirefox(folder);
  try {
    await expect.poll(() => said.at(-1), { timeout: 30_000 }).toBe('frames 0');
    expect(said).toEqual([
      'taken 200 null',
      'later 429 7',
      'elsewhere failed',
      'never TimeoutError',
      'frames 0',
    ]);
    // What a request of the background says of the installation: the control that shows that it can be heard.
    expect(heard.get('control')?.headers.origin).toMatch(/^moz-extension:\/\/[0-9a-f-]{36}$/);
    const { headers, body } = heard.get('taken')!;
    expect(headers).toMatchObject({ origin: 'null', 'accept-language': '*' });
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers.authorization).toBe('Bearer invented-token-1');
    expect(body).toBe('{"invented":1}');
    const installation = heard.get('control')!.headers.origin!.split('/').at(-1)!;
    expect(JSON.stringify(headers)).not.toContain(installation);
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  }
});
