import type { Browser } from '../machine/browser';
import { SottoDialog } from '../machine/dialog';
import { launchGranting } from '../machine/launch-granting';
import { openOwnPage } from '../machine/open-own-page';
import { expect, test } from './sotto';

const draft = 'The IBAN is NL91ABNA0417164300';
const redacted = 'The IBAN is [ACCOUNT_1]';

let browser: Browser;

test.beforeAll(async () => {
  browser = await launchGranting(['http://own-chat.localhost/*', 'http://chat.internal/*']);
});

test.afterAll(() => browser.close());

test.describe('@added', () => {
  for (const editor of ['textarea', 'prosemirror', 'slate'])
    test(`a chat that a person added is guarded: ${editor}`, async ({ server }) => {
      server.forget();
      const page = await browser.context.newPage();
      const dialog = new SottoDialog(page);
      await page.goto(`${server.url.replace('sotto-demo', 'own-chat')}?editor=${editor}`);
      await page.locator('[data-demo="composer"]').click();
      await page.waitForTimeout(400);
      const sent: string[] = [];
      for (const way of ['enter', 'button']) {
        await page.keyboard.type(draft);
        if (way === 'enter') await page.keyboard.press('Enter');
        else await page.locator('[data-demo="send"]').click();
        await dialog.appears();
        // A browser that has just started takes seconds to tell whether there is a managed policy.
        await expect.poll(() => dialog.buttons()).toContain('Send anyway');
        await dialog.click('Redact and send');
        sent.push(redacted);
        await expect.poll(() => server.received.map(({ body }) => JSON.parse(body).text)).toEqual(sent);
        await page.locator('[data-demo="composer"]').click();
      }
      await page.close();
    });

  test('a chat in a network of its own, without TLS, is guarded too', async ({ server }) => {
    server.forget();
    const page = await browser.context.newPage();
    const dialog = new SottoDialog(page);
    await page.route('http://chat.internal/**', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const url = `http://127.0.0.1:${new URL(server.url).port}${pathname}${search}`;
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto('http://chat.internal/?editor=textarea');
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await page.locator('[data-demo="composer"]').click();
    await page.waitForTimeout(400);
    await page.keyboard.type(draft);
    await page.keyboard.press('Enter');
    await dialog.click('Redact and send');
    await expect.poll(() => server.received.map(({ body }) => JSON.parse(body).text)).toEqual([redacted]);
    await page.close();
  });

  test('drafts that such chats send while typing are kept back', async ({ server }) => {
    server.forget();
    const page = await browser.context.newPage();
    await page.goto(`${server.url.replace('sotto-demo', 'own-chat')}?editor=textarea`);
    await page.locator('[data-demo="composer"]').click();
    await page.waitForTimeout(400);
    await page.evaluate(() => {
      const composer = document.querySelector<HTMLTextAreaElement>('[data-demo="composer"]')!;
      composer.addEventListener('input', () => {
        const body = JSON.stringify({ type: 'search query', text: composer.value });
        fetch('/api/v1/tasks/auto/completions', { method: 'POST', body }).catch(() => {});
      });
    });
    await page.keyboard.type('how do magnets work');
    await expect.poll(() => server.received.at(-1)?.body ?? '').toContain('how do magnets work');
    await page.keyboard.type(` ${draft}`);
    await page.waitForTimeout(1200);
    expect(server.received.map(({ body }) => body).join()).not.toContain('NL91ABNA');
    await page.close();
  });

  test('a message box that is called something else is found out by what leaves from it, and known again', async ({
    server,
  }) => {
    server.forget();
    const page = await browser.context.newPage();
    const dialog = new SottoDialog(page);
    const sent = () => server.received.map(({ path, body }) => [path, body]);
    /** Two fields that are called alike: one searches, one sends a prompt. */
    const open = async () => {
      await page.goto(`${server.url.replace('sotto-demo', 'own-chat')}?editor=textarea`);
      await page.evaluate(() => {
        const field = (name: string, path: string, bodyOf: (text: string) => object) => {
          const input = document.createElement('input');
          input.ariaLabel = 'Search';
          input.name = name;
          if (name === 'find') input.maxLength = 100;
          input.addEventListener('keydown', ({ key }) => {
            if (key !== 'Enter') return;
            const body = JSON.stringify(bodyOf(input.value));
            fetch(path, { method: 'POST', body })
              .then(() => (input.value = ''))
              .catch(() => {});
          });
          document.body.replaceChildren(...document.body.querySelectorAll('input'), input);
        };
        field('find', '/find', (query) => ({ query }));
        field('ask', '/api/chat/completions', (content) => ({ messages: [{ role: 'user', content }] }));
      });
      // The background tells what it knows of the host.
      await page.waitForTimeout(1500);
    };
    const prompt = (content: string) => [
      '/api/chat/completions',
      JSON.stringify({ messages: [{ role: 'user', content }] }),
    ];

    await open();
    await page.locator('[name="find"]').click();
    await page.keyboard.type(draft);
    await page.keyboard.press('Enter');
    const search = ['/find', JSON.stringify({ query: draft })];
    await expect.poll(sent).toEqual([search]);

    await page.locator('[name="ask"]').click();
    await page.keyboard.type(draft);
    await page.keyboard.press('Enter');
    await dialog.click('Redact and send');
    await expect.poll(sent).toEqual([search, prompt(redacted)]);

    await open();
    await page.evaluate(() => {
      const box = document.querySelector('[name="ask"]')!;
      box.addEventListener(
        'keydown',
        (event) => (event as KeyboardEvent).key === 'Enter' && Reflect.set(window, 'heard', true),
      );
    });
    await page.locator('[name="ask"]').click();
    await page.keyboard.type(draft);
    await page.keyboard.press('Enter');
    await dialog.appears();
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toBeUndefined();
    await dialog.click('Edit');
    await page.locator('[name="ask"]').fill('');
    await page.locator('[name="find"]').click();
    await page.keyboard.type(draft);
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([search, prompt(redacted), search]);
    await page.close();
  });

  test('what was caught there is counted without the host', async () => {
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await expect(popup.getByText('Chats you added').first()).toBeVisible();
    expect(await popup.locator('body').textContent()).not.toContain('own-chat');
    await popup.close();
  });

  test('elsewhere the popup offers to guard the page, and asks the browser for that host alone', async ({
    server,
  }) => {
    const page = await browser.context.newPage();
    const url = server.url.replace('sotto-demo', 'another-chat');
    await page.goto(`${url}?editor=textarea`);
    const dialog = new SottoDialog(page);
    await page.locator('[data-demo="composer"]').click();
    await page.keyboard.type(draft);
    await page.keyboard.press('Enter');
    await expect(page.locator('.answer')).toHaveAttribute('data-done');
    expect(await dialog.isOpen()).toBe(false);

    // A click on the button lets the extension run a script in the page; a test cannot click there.
    const popup = await openOwnPage(browser, 'popup', {
      front: { id: 1_000_000, url },
      scripts: [{ result: false }],
    });
    await popup.getByRole('button', { name: 'Guard another-chat.localhost' }).click();
    await expect
      .poll(() => popup.evaluate(() => Reflect.get(globalThis, 'asked')))
      .toEqual([{ origins: ['http://another-chat.localhost/*'] }]);
    await popup.close();
    await page.close();
  });

  test('options list the added chats, and ask the browser for one by its name or address', async () => {
    const options = await openOwnPage(browser, 'options', {});
    const section = options.locator('[data-section="added-chats"]');
    await expect(section).toContainText('http://own-chat.localhost');
    await expect(section).toContainText('http://chat.internal');
    const name = section.getByRole('textbox');
    const asked = () => options.evaluate(() => Reflect.get(globalThis, 'asked'));
    await name.fill('no host');
    await section.getByRole('button', { name: 'Add' }).click();
    await expect(section.getByRole('status')).toContainText('not the name of a host');
    expect(await asked()).toEqual([]);
    for (const typed of ['chat.acme.example', 'https://llm.acme.example/chat/1?a=b', 'http://box.lan:3000/'])
      await name.fill(typed).then(() => name.press('Enter'));
    await expect.poll(asked).toEqual(
      ['https://chat.acme.example/*', 'https://llm.acme.example/*', 'http://box.lan/*'].map((origin) => ({
        origins: [origin],
      })),
    );
    await expect(section.getByRole('status')).toContainText('The browser did not allow it');
    await options.close();
  });
});
