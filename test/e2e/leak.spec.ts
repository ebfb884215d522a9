import type { ConsoleMessage, Page } from '@playwright/test';
import type { Browser } from '../machine/browser';
import { until } from '../machine/dialog';
import { openPopupOver } from '../machine/open-popup-over';
import { leastCharacters, plantedMessages } from '../machine/planted-messages';
import { wipe } from '../machine/stored';
import { keptBy, type Places, placesIn, sentTo, shownBy } from '../machine/sweep';
import { writtenForms } from '../machine/written-forms';
import { change, editors, expect, openOptions, test } from './sotto';

const count = process.env.FULL ? 500 : 60;

/** What becomes of a message, in turn, as editors are: in thirty messages each fate meets each of the five editors. */
const fates = ['redacted', 'edited', 'pasted', 'sent anyway', 'attached', 'redacted in the draft'] as const;

/** What a person decides about one by one, and the names of the controls. */
const single = { mail: 'j.aldinger@acme-corp.com', account: 'NL91ABNA0417164300' };
const dismissing = ['More about j•••@a•••.com', 'Not sensitive: j•••@a•••.com'];

/** Kept on purpose, in the allow list and nowhere else. */
const allowed = 'p.zwergel@acme-corp.com';
const allowing = ['More about p•••@a•••.com', 'Always allow: p•••@a•••.com'];

/** Kept on purpose, in memory while the tab is open. */
const isVault = (leak: string) => leak.includes(': vaults in storage.session,');

/** How each value may be written, in small letters; made once, as there are many. */
const written = new Map<string, { readonly form: string; readonly text: string }[]>();

function formsOf(value: string) {
  const forms =
    written.get(value) ??
    Object.entries(writtenForms).flatMap(([form, write]) =>
      write(value)
        .filter((text) => text.length >= leastCharacters)
        .map((text) => ({ form, text: text.toLowerCase() })),
    );
  written.set(value, forms);
  return forms;
}

/** Which values stand in which place, and in which form. */
function leaks(places: Places, values: readonly string[]): string[] {
  return Object.entries(places).flatMap(([place, text]) => {
    const folded = text.toLowerCase();
    const found = values.flatMap((value) =>
      formsOf(value)
        .filter((form) => folded.includes(form.text))
        .map(({ form }) => `${place}, ${form}: ${value}`),
    );
    return [...new Set(found)];
  });
}

/** What pages and background write to their consoles from now on. */
async function listen({ context, worker }: Browser): Promise<() => Places> {
  const pages: string[] = [];
  const background: string[] = [];
  const into = (lines: string[]) => (message: ConsoleMessage) => void lines.push(message.text());
  context.on('console', into(pages));
  context.on('weberror', (error) => void pages.push(String(error.error())));
  (await worker()).on('console', into(background));
  return () => ({ 'console of pages': pages.join('\n'), 'console of the background': background.join('\n') });
}

async function look(where: string, page: Page): Promise<Places> {
  return placesIn(where, { ...(await keptBy(page)), ...(await shownBy(page)) });
}

function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** The popup over a page, with everything in it unfolded. */
async function openPopup(page: Page, sotto: Browser): Promise<Page> {
  const popup = await openPopupOver(sotto, page);
  await popup.locator('footer').waitFor();
  await unfold(popup);
  return popup;
}

/** What a person may take out of the extension as files. */
async function exported(own: Page): Promise<Places> {
  const texts = await own.evaluate(async () => {
    const ask = (command: string, request: unknown) =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({ command, request });
    return [
      await ask('export', { format: 'csv' }),
      await ask('export', { format: 'json' }),
      await ask('exportSettings', { withTexts: false }),
    ];
  });
  return { 'exported files': texts.join('\n') };
}

/** Only an administrator writes there, on the machine. */
const notToPlantIn = 'own: storage.managed';

test.describe('@leak', () => {
  test('what is planted in each place is found, in each form', async ({ chat, sotto, server, requests }) => {
    await chat.open('textarea');
    const own = await openOptions(sotto);
    const said = await listen(sotto);
    const first = requests.requests.length;
    // A value for each form, with signs that only some forms write otherwise.
    const planted = Object.values(writtenForms).map((write, index) => {
      const value = `pl@nt "${index}" <of Zwölf> & more`;
      return { value, text: write(value).at(-1) ?? '' };
    });
    const everywhere = async (page: Page) =>
      page.evaluate(
        async (texts) => {
          const text = texts.join(' ');
          await new Promise<void>((resolve) => {
            const opening = indexedDB.open('planted');
            opening.onupgradeneeded = () => opening.result.createObjectStore('some');
            opening.onsuccess = () => {
              const writing = opening.result.transaction('some', 'readwrite');
              writing.objectStore('some').put({ deep: [text] }, 1);
              writing.oncomplete = () => {
                opening.result.close();
                resolve();
              };
            };
          });
          localStorage.setItem('planted', text);
          sessionStorage.setItem('planted', text);
          await (await caches.open('planted')).put('https://planted.invalid/', new Response(text));
          history.replaceState(text, '', `#${encodeURIComponent(text)}`);
          console.log(text);
          const closed = document.body.appendChild(document.createElement('div'));
          closed.attachShadow({ mode: 'closed' }).append(text);
          document.body.appendChild(document.createElement('img')).ariaLabel = text;
          for (const [index, one] of texts.entries()) {
            // biome-ignore lint/suspicious/noDocumentCookie: the extension's own pages have no other way.
            document.cookie = `planted${index}=${encodeURIComponent(one)}`;
            await fetch(`?${encodeURIComponent(one)}`);
          }
          const storage = Reflect.get(globalThis, 'chrome')?.storage;
          if (storage)
            for (const area of ['local', 'session', 'sync'])
              await storage[area].set({ planted: text, 'vault 0 planted': text });
          else await fetch('/elsewhere', { method: 'POST', body: text });
        },
        planted.map(({ text }) => text),
      );
    for (const page of [chat.page, own]) await everywhere(page);
    const worker = await sotto.worker();
    await worker.evaluate((text) => console.log(text), planted.map(({ text }) => text).join(' '));

    const places = {
      ...(await look('chat', chat.page)),
      ...(await look('own', own)),
      ...said(),
      ...sentTo(server, requests.requests.slice(first)),
    };
    const values = planted.map(({ value }) => value);
    const missed = Object.entries(places).flatMap(([place, text]) => {
      const found = leaks({ [place]: text }, values).join();
      return values.filter((value) => !found.includes(value)).map((value) => `${place}: ${value}`);
    });
    expect(missed.filter((miss) => !miss.startsWith(notToPlantIn))).toEqual([]);

    await own.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      for (const area of ['local', 'session', 'sync'])
        await storage[area].remove(['planted', 'vault 0 planted']);
      localStorage.clear();
      await caches.delete('planted');
      indexedDB.deleteDatabase('planted');
    });
    await own.close();
  });

  test(`of ${count} values, whatever becomes of their messages, nothing is left anywhere`, async ({
    chat,
    sotto,
    server,
    requests,
  }) => {
    test.slow();
    const { page, dialog } = chat;
    let own = await openOptions(sotto);
    await wipe(own);
    // So that the popup shows the report as it would be sent.
    await change(own, 'teamEndpoint', 'http://127.0.0.1:9/v1/metrics');
    await own.reload();
    await unfold(own);
    const before = Object.values(await look('own', own)).join('\n');
    await own.close();
    const messages = plantedMessages(count, before);
    const all = messages.flatMap(({ values }) => values);
    expect(all.length).toBeGreaterThanOrEqual(count);

    const said = await listen(sotto);
    const first = requests.requests.length;
    const found: string[] = [];
    const decided: string[] = [];
    const composer = page.locator('[data-demo="composer"]');
    const insert = async (text: string) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Shift+Enter');
        await page.keyboard.insertText(line);
      }
    };
    const draft = () => composer.evaluate((box) => Reflect.get(box, 'value') ?? box.textContent);
    for (const [index, { text, values }] of messages.entries()) {
      const fate = fates[index % fates.length]!;
      const editor = editors[index % editors.length]!;
      const seen = async (when: string) =>
        found.push(...leaks(placesIn(`${editor}, ${fate}, ${when}`, await shownBy(page)), all));
      await chat.open(editor);
      const sent = chat.sent().length;
      const attached = chat.attached().length;
      if (fate === 'attached')
        await page.locator('[data-demo="files"]').setInputFiles({
          name: 'customers.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from(text),
        });
      else if (fate === 'pasted') await chat.paste(text);
      else if (fate === 'redacted' || fate === 'redacted in the draft') await chat.type(text);
      else await insert(text);
      if (fate === 'redacted') {
        const box = (await composer.boundingBox())!;
        await page.mouse.move(box.x + 160, box.y + 20, { steps: 3 });
        await page.waitForTimeout(600);
        await seen('over an underline');
        await page.mouse.move(5, 5);
      }
      if (fate === 'redacted in the draft') {
        const worker = await sotto.worker();
        await page.bringToFront();
        await worker.evaluate(() =>
          Reflect.get(globalThis, 'chrome').commands.onCommand.dispatch('redact-draft'),
        );
      } else {
        if (fate !== 'attached' && fate !== 'pasted') await chat.send('enter');
        await dialog.appears();
        await seen('asked about');
      }
      if (fate === 'redacted') await dialog.click('Redact and send');
      if (fate === 'pasted') await dialog.click('Redact and paste');
      if (fate === 'attached') await dialog.click('Redact and attach');
      if (fate === 'edited') {
        await dialog.click('Edit');
        await dialog.disappears();
        await page.keyboard.press('Control+A');
        await page.keyboard.press('Delete');
      }
      if (fate === 'sent anyway') {
        if ((await dialog.text())?.includes('More choices')) await dialog.click('More choices');
        await dialog.click('Send anyway');
        decided.push(...values);
      }
      if (fate !== 'attached') await dialog.disappears();
      if (fate === 'pasted' || fate === 'redacted in the draft') {
        await expect.poll(draft, { timeout: 30_000 }).toMatch(/_\d+\]/);
        await chat.send('enter');
      }
      if (fate === 'attached') await expect.poll(() => chat.attached().length).toBe(attached + 1);
      else if (fate !== 'edited') {
        await expect.poll(() => chat.sent().length, `${editor}, ${fate}`).toBe(sent + 1);
        await page.locator('.answer[data-done]').waitFor();
        if (fate !== 'sent anyway') await page.locator('.answer sotto-value').first().waitFor();
      }
      if (fate === 'redacted') {
        await page.evaluate(() => {
          (document.activeElement as HTMLElement | null)?.blur();
          getSelection()?.selectAllChildren(document.querySelector('.answer')!);
        });
        await page.keyboard.press('Control+C');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(values.filter((value) => copied.includes(value)).length).toBeGreaterThan(0);
      }
      const places = placesIn(`${editor}, ${fate}, in the end`, {
        ...(await keptBy(page)),
        ...(await shownBy(page)),
        ...sentTo(server, requests.requests.slice(first)),
      });
      found.push(
        ...leaks(
          places,
          all.filter((value) => !decided.includes(value)),
        ),
      );
    }

    // One by one: a value is left as it is, one is said to be nothing, and one to be allowed from now on.
    await chat.open('textarea');
    await chat.type(`Pay ${single.account} and write to ${single.mail}`);
    await chat.send('enter');
    for (const name of dismissing) await dialog.click(name);
    await until(async () => (await dialog.text())?.includes('1 item found') === true, 'one is left');
    await dialog.click('Send anyway');
    await dialog.disappears();
    await chat.type(`Or to ${allowed}`);
    await chat.send('enter');
    for (const name of allowing) await dialog.click(name);
    await dialog.disappears();
    const singles = Object.values(single);

    const popup = await openPopup(page, sotto);
    await expect(popup.locator('[data-section="received"] blockquote').first()).toBeAttached();
    found.push(...leaks(await look('popup', popup), [...all, ...singles]).filter((leak) => !isVault(leak)));
    await popup.close();
    own = await openOptions(sotto);
    await unfold(own);
    const everything = async () => ({
      ...(await look('own', own)),
      ...(await exported(own)),
      ...said(),
    });
    const inTheEnd = await everything();
    const stored = leaks(inTheEnd, [...all, ...singles, allowed]);
    found.push(...stored.filter((leak) => !isVault(leak) && !leak.endsWith(allowed)));
    expect(found).toEqual([]);
    // What is kept on purpose is found: the sweep looks where it is.
    const vaulted = stored.filter(isVault);
    expect(vaulted.length).toBeGreaterThan(0);
    await page.close();
    await expect
      .poll(async () => leaks(placesIn('own', await keptBy(own)), all), { timeout: 30_000 })
      .toEqual([]);
    expect(leaks(await everything(), [...all, ...singles, allowed])).toEqual(
      stored.filter((leak) => leak.endsWith(allowed) && !isVault(leak)),
    );
    await wipe(own);
    await own.close();
  });
});
