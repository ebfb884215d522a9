import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { extensionFolder, launch } from '../machine/browser';
import { startRecordingProxy } from '../machine/recording-proxy';
import { dump, passDay, put, tick } from '../machine/stored';
import { type Collected, startTeamCollector } from '../machine/team-collector';
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
    for (const name of ['popup', 'options', 'welcome', 'playground', 'override']) {
      await chat.page.goto(`chrome-extension://${sotto.extensionId}/${name}.html`);
      await chat.page.locator('main').waitFor();
    }
    const host = new URL(server.url).host;
    expect(requests.requests.some((request) => request.includes(host))).toBe(true);
    expect(requests.besides(host)).toEqual([]);
  });

  test('with an endpoint one report goes there, and it fits its schema', async () => {
    const collector = await startTeamCollector();
    const { endpoint, collected } = collector;
    const requests = await startRecordingProxy();
    const browser = await launch({ headless: true, proxy: requests.address });
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await page.locator('[data-setting="teamEndpoint"] input').fill(endpoint);
    await page.locator('[data-setting="teamEndpoint"] button').click();
    await expect(page.locator('[data-setting="teamEndpoint"]')).toContainText('Saved');
    await page.getByLabel('The team’s token').fill('invented-token-1');
    await page.locator('[data-setting="teamToken"] button').click();
    await expect(page.locator('[data-setting="teamToken"]')).toContainText('Saved');

    // A day that is over.
    const [open] = (await dump(page)).reports;
    const cells = [{ category: 'contact', action: 'redacted', findings: 42 }];
    await put(page, 'reports', [{ ...open, cells }]);
    await passDay(page);
    await tick(page);
    const [sealed] = (await dump(page)).reports;
    expect(sealed).toMatchObject({ id: open!.id, state: 'sealed' });
    expect(collected).toEqual([]);
    await put(page, 'reports', [{ ...sealed, notBefore: 0 }]);
    await tick(page);
    await expect.poll(() => collected.length).toBe(1);
    await tick(page);
    const [{ body, token }] = collected as [Collected];
    expect(collected).toHaveLength(1);
    expect(body).toBe(sealed!.body);
    expect(token).toBe('Bearer invented-token-1');

    const report = JSON.parse(body);
    const fits = z.fromJSONSchema(JSON.parse(await readFile(schema, 'utf8')));
    expect(fits.safeParse(report).error).toBeUndefined();
    expect(fits.safeParse({ ...report, device: 'x' }).success).toBe(false);
    expect(body).toContain('"asInt":"10"');
    expect(body).not.toContain('demo');

    expect(requests.requests.filter((request) => request.includes(endpoint)).length).toBeGreaterThan(0);
    expect(requests.besides(new URL(endpoint).host)).toEqual([]);
    await browser.close();
    requests.close();
    await collector.stop();
  });
});
