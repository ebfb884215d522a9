import { type Chat, change, expect, openOptions, test } from './sotto';

const secret = 'NL91ABNA0417164300';
const draft = `The IBAN is ${secret}`;

/** What reached the server, whatever it was. */
const arrived = (chat: Chat) => chat.requests().map(({ path, body }) => `${path} ${body}`);

test.describe('@tripwire', () => {
  /** Ways in which a script sends what stands in the message box, without any event that says so. */
  const ways: Readonly<Record<string, (text: string) => unknown>> = {
    fetch: (text) => fetch('/api/send', { method: 'POST', body: JSON.stringify({ text }) }).catch(() => {}),
    'a request': (text) =>
      fetch(new Request('/api/send', { method: 'POST', body: JSON.stringify({ text }) })).catch(() => {}),
    'an XMLHttpRequest': (text) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/api/send');
      return new Promise((resolve) => {
        request.onloadend = resolve;
        request.send(JSON.stringify({ text }));
      });
    },
    'a beacon': (text) => navigator.sendBeacon('/api/send', JSON.stringify({ text })),
    'a form': (text) => {
      const form = document.createElement('form');
      const field = document.createElement('input');
      form.method = 'post';
      form.action = '/elsewhere';
      field.name = 'text';
      field.value = text;
      form.append(field);
      document.body.append(form);
      form.submit();
    },
    'the address of an event source': (text) => {
      const source = new EventSource(`/elsewhere?text=${encodeURIComponent(text)}`);
      return new Promise((resolve) => {
        source.onerror = () => {
          source.close();
          resolve(null);
        };
      });
    },
    'bytes to an address that nobody listed': (text) =>
      fetch('/elsewhere', { method: 'POST', body: new TextEncoder().encode(JSON.stringify([text])) }).catch(
        () => {},
      ),
    'a web socket': (text) => {
      const socket = new WebSocket(`ws://${location.host}/elsewhere`);
      return new Promise((resolve) => {
        socket.onopen = () => {
          socket.send(JSON.stringify({ text }));
          resolve(null);
        };
      });
    },
    'JSON in a field of a form': (text) => {
      const form = new FormData();
      form.set('data', JSON.stringify({ inputs: `"${text}"\n` }));
      return fetch('/elsewhere', { method: 'POST', body: form }).catch(() => {});
    },
  };

  for (const [name, way] of Object.entries(ways))
    test(`what is held does not leave by ${name}`, async ({ chat }) => {
      await chat.open('textarea');
      await chat.type('nothing in it');
      await chat.page.evaluate(way, 'nothing in it');
      await expect.poll(() => arrived(chat).join()).toMatch(/nothing.in.it/);
      // A form takes the page along; what opens the chat again meanwhile would be interrupted.
      if (name === 'a form') await chat.page.waitForURL('**/elsewhere');
      await chat.open('textarea');
      await chat.type(draft);
      await chat.page.evaluate(way, draft);
      await chat.page.waitForTimeout(400);
      expect(arrived(chat).join()).not.toContain(secret);
    });

  test('an editor that shows a redacted text and sends the old one is stopped, and it is recorded', async ({
    chat,
    sotto,
  }) => {
    const own = await openOptions(sotto);
    await own.evaluate(() =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({ command: 'wipe', request: null }),
    );
    await chat.open('textarea');
    await chat.page.evaluate(() => {
      const composer = document.querySelector<HTMLTextAreaElement>('[data-demo="composer"]')!;
      let model = '';
      composer.addEventListener('input', () => {
        model ||= composer.value.length > 29 ? composer.value : '';
      });
      Object.defineProperty(composer, 'value', {
        get: () =>
          model ||
          Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.get!.call(composer),
        set() {},
      });
    });
    await chat.type(draft);
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await chat.page.waitForTimeout(900);
    expect(arrived(chat).join()).not.toContain(secret);
    const exported = await own.evaluate(() =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({
        command: 'export',
        request: { format: 'json' },
      }),
    );
    expect(
      JSON.parse(exported)
        .flatMap(({ items }: { items: { action: string }[] }) => items)
        .map(({ action }: { action: string }) => action)
        .sort(),
    ).toEqual(['redacted', 'tampered']);
    await own.close();
  });

  test('what a person let out may be sent again and again', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(draft);
    await chat.send('enter');
    await chat.dialog.click('Send anyway');
    await expect.poll(() => chat.sent()).toEqual([draft]);
    await chat.page.evaluate(
      (text) => fetch('/api/send', { method: 'POST', body: JSON.stringify({ text: `${text} again` }) }),
      draft,
    );
    expect(chat.sent()).toEqual([draft, `${draft} again`]);
  });

  test('what a person attached anyway leaves, also after it was redacted once', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(draft);
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toHaveLength(1);
    const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(draft) };
    await chat.page.locator('[data-demo="files"]').setInputFiles(file);
    await chat.dialog.click('Attach anyway');
    await expect.poll(() => chat.attached().map(({ text }) => text)).toEqual([draft]);
  });

  test('what the page itself knows of a person is no draft', async ({ chat }) => {
    const mail = 'maria.keller@acme-corp.com';
    await chat.open('textarea');
    await chat.type(`My address is ${mail}, write to it`);
    const statuses = await chat.page.evaluate(async (address) => {
      const body = JSON.stringify({ account: { mail: address }, event: 'heartbeat' });
      return [(await fetch('/elsewhere', { method: 'POST', body })).status];
    }, mail);
    expect(statuses).toEqual([200]);
  });

  test('what was redacted once and is no finding any more leaves', async ({ chat, sotto }) => {
    const own = await openOptions(sotto);
    await change(own, 'ownWords', ['phoenix']);
    await chat.open('textarea');
    await chat.type('about phoenix');
    await chat.send('enter');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toEqual(['about [TERM_1]']);
    await change(own, 'ownWords', []);
    await chat.page.waitForTimeout(200);
    await chat.type('about phoenix');
    await chat.send('enter');
    await expect.poll(() => chat.sent()).toEqual(['about [TERM_1]', 'about phoenix']);
    await own.close();
  });

  test('other bodies pass as they are', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(draft);
    const lengths = await chat.page.evaluate(async () => {
      const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 31) % 256);
      const form = new FormData();
      form.set('file', new File([bytes], 'a.bin'));
      const bodies: BodyInit[] = [
        bytes,
        bytes.buffer,
        new Blob([bytes]),
        form,
        new URLSearchParams('a=b'),
        '',
      ];
      const statuses: number[] = [];
      for (const body of bodies) statuses.push((await fetch('/elsewhere', { method: 'POST', body })).status);
      statuses.push((await fetch('/elsewhere', { method: 'PUT' })).status);
      return statuses;
    });
    expect(lengths).toEqual(Array(7).fill(200));
    const bodies = chat.requests().map(({ body }) => body);
    expect(new Set(bodies.slice(0, 3)).size).toBe(1);
    expect(bodies[0]!.length).toBeGreaterThan(90_000);
    expect(bodies[3]).toContain('filename="a.bin"');
    expect(bodies.slice(4)).toEqual(['a=b', '', '']);
    expect(await chat.page.evaluate(() => [fetch.name, fetch.length, String(fetch)])).toEqual([
      'fetch',
      1,
      expect.stringContaining('[native code]'),
    ]);
  });

  test('a worker is not seen: a miss that is documented', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type(draft);
    await chat.page.evaluate((text) => {
      const code = `fetch('${location.origin}/elsewhere', { method: 'POST', body: ${JSON.stringify(text)} })`;
      new Worker(URL.createObjectURL(new Blob([code])));
    }, draft);
    await expect.poll(() => arrived(chat).join()).toContain(secret);
  });

  test('files that are chosen in an input outside the page are looked at', async ({ chat }) => {
    await chat.open('textarea');
    const choosing = chat.page.waitForEvent('filechooser');
    await chat.page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      input.addEventListener('change', async () => {
        const text = await input.files![0]!.text();
        await fetch('/elsewhere', { method: 'POST', body: JSON.stringify({ text }) });
      });
      input.click();
    });
    await (await choosing).setFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(draft) });
    await chat.dialog.appears();
    expect(arrived(chat)).toEqual([]);
    await chat.dialog.click('Redact and attach');
    await expect.poll(() => arrived(chat)).toEqual(['/elsewhere {"text":"The IBAN is [ACCOUNT_1]"}']);
    expect(
      await chat.page.evaluate(() => [
        'showOpenFilePicker' in window,
        document.querySelectorAll('input').length,
      ]),
    ).toEqual([false, 1]);
  });
});
