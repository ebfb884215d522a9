import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { extensionFolder, launch } from '../machine/browser';
import { startRecordingProxy } from '../machine/recording-proxy';
import { expect, test } from './sotto';

const schema = new URL('../../docs/report.schema.json', import.meta.url);

test.describe('@network', () => {
  test('the harness hears worker, popup and content script', async ({ server }) => {
    const copy = await mkdtemp(join(tmpdir(), 'sotto-control-'));
    await cp(extensionFolder, copy, { recursive: true });
    const plant = async (file: string, name: string) => {
      const path = join(copy, file);
      await writeFile(
        path,
        `fetch('http://control.invalid/${name}').catch(() => {});${await readFile(path, 'utf8')}`,
      );
    };
    await plant('background.js', 'worker');
    await plant('guard.js', 'content');
    const popup = await readFile(join(copy, 'popup.html'), 'utf8');
    const script = /src="\/?(chunks\/popup[^"]+)"/.exec(popup)?.[1] ?? '';
    await plant(script, 'popup');
    const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
    manifest.content_security_policy.extension_pages += ' http://control.invalid';
    manifest.content_security_policy.extension_pages =
      manifest.content_security_policy.extension_pages.replace(
        'connect-src',
        'connect-src http://control.invalid',
      );
    await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest));

    const requests = await startRecordingProxy();
    const browser = await launch({ headless: true, extension: copy, proxy: requests.address });
    const page = await browser.context.newPage();
    await page.goto(server.url);
    await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    // A page that loads while the extension is installed gets its scripts twice.
    const heard = () =>
      requests.requests
        .filter((request) => request.includes('control.invalid'))
        .map((request) => request.split('/').at(-1));
    await expect.poll(() => [...new Set(heard())].sort()).toEqual(['content', 'popup', 'worker']);
    await browser.close();
    requests.close();
    await rm(copy, { recursive: true });
  });

  test('with defaults nothing but the chat itself is asked for', async ({
    chat,
    sotto,
    requests,
    server,
  }) => {
    await chat.open('prosemirror');
    await chat.type('write to maria.keller@acme-corp.com');
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual(['write to [EMAIL_1]']);
    for (const name of ['popup', 'options', 'welcome', 'override']) {
      await chat.page.goto(`chrome-extension://${sotto.extensionId}/${name}.html`);
      await chat.page.locator('main').waitFor();
    }
    const host = new URL(server.url).host;
    expect(requests.requests.some((request) => request.includes(host))).toBe(true);
    expect(requests.besides(host)).toEqual([]);
  });

  test('with an endpoint one report goes there, and it fits its schema', async () => {
    const bodies: string[] = [];
    const collector = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      if (request.method === 'POST') bodies.push(body);
      response
        .writeHead(200, {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': 'content-type',
        })
        .end();
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const address = collector.address();
    const endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/v1/metrics`;
    const requests = await startRecordingProxy();
    const browser = await launch({ headless: true, proxy: requests.address });
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await page.locator('[data-setting="teamEndpoint"] input').fill(endpoint);
    await page.locator('[data-setting="teamEndpoint"] button').click();
    await expect(page.locator('[data-setting="teamEndpoint"]')).toContainText('Saved');

    // A day that is over: nobody can wait for midnight, so its open report and its counts are put there.
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const put = (store: string, value: object) =>
      page.evaluate(
        ([name, row]) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('sotto');
            opening.onsuccess = () => {
              const transaction = opening.result.transaction(name, 'readwrite');
              transaction.objectStore(name).put(row);
              transaction.oncomplete = () => resolve();
              transaction.onerror = () => reject(transaction.error);
            };
          }),
        [store, value] as [string, object],
      );
    const tick = async (value: unknown) => {
      await page.evaluate(
        (list) =>
          Reflect.get(globalThis, 'chrome').runtime.sendMessage({
            command: 'change',
            request: { name: 'allowList', value: list },
          }),
        value,
      );
    };
    const id = crypto.randomUUID();
    await put('counts', {
      day: yesterday,
      site: 'demo',
      category: 'contact',
      action: 'redacted',
      findings: 42,
      incidents: 3,
    });
    await put('reports', { day: yesterday, id, body: null, state: 'open', attempts: 0, notBefore: 0 });
    await tick([]);
    expect(bodies).toEqual([]);
    const sealed = await page.evaluate(
      (day) =>
        new Promise<Record<string, unknown>>((resolve) => {
          const opening = indexedDB.open('sotto');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('reports').objectStore('reports').get(day);
            reading.onsuccess = () => resolve(reading.result);
          };
        }),
      yesterday,
    );
    expect(sealed.state).toBe('sealed');
    await put('reports', { ...sealed, notBefore: 0 });
    await tick([]);
    await expect.poll(() => bodies.length).toBe(1);
    await tick([]);
    expect(bodies).toEqual([sealed.body]);

    const report = JSON.parse(bodies[0] ?? '');
    const fits = z.fromJSONSchema(JSON.parse(await readFile(schema, 'utf8')));
    expect(fits.safeParse(report).error).toBeUndefined();
    expect(fits.safeParse({ ...report, device: 'x' }).success).toBe(false);
    expect(bodies[0]).toContain('"asInt":"10"');
    expect(bodies[0]).not.toContain('demo');

    expect(requests.requests.filter((request) => request.includes(endpoint)).length).toBeGreaterThan(0);
    expect(requests.besides(new URL(endpoint).host)).toEqual([]);
    await browser.close();
    requests.close();
    collector.close();
  });
});
