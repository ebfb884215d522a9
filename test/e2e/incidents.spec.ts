import { isolatedWorldOf } from '../machine/isolated-world';
import { dump, wipe } from '../machine/stored';
import { expect, openOptions, test } from './sotto';

const value = 'maria.keller@acme-corp.com';

const item = { identifier: 'email', severity: 'medium', action: 'edited', count: 1 };

test.describe('@incidents', () => {
  test('200 at once from 4 tabs are exactly 200', async ({ sotto, server }) => {
    const own = await openOptions(sotto);
    await wipe(own);
    const tabs = await Promise.all(Array.from({ length: 4 }, () => sotto.context.newPage()));
    const worlds = [];
    for (const tab of tabs) {
      await tab.goto(server.url);
      worlds.push(await isolatedWorldOf(tab, sotto.extensionId));
    }
    const request = { items: [{ ...item, category: 'contact' }] };
    const answers = await Promise.all(
      worlds.map((world) =>
        world.evaluate<boolean[]>(`Promise.all(Array.from({ length: 50 }, () => chrome.runtime.sendMessage(
          { command: 'incident', request: { id: crypto.randomUUID(), ...${JSON.stringify(request)} } }).then(({ recorded }) => recorded)))`),
      ),
    );
    expect(answers.flat()).toEqual(Array(200).fill(true));
    const { incidents, counts } = await dump(own);
    expect(incidents).toHaveLength(200);
    expect(counts).toMatchObject([{ findings: 200, incidents: 200 }]);
    for (const tab of [...tabs, own]) await tab.close();
  });

  test('no store holds a value, in plain, base64 or hex, but the vault in memory, until its tab is closed', async ({
    chat,
    sotto,
  }) => {
    await chat.open('prosemirror');
    const own = await openOptions(sotto);
    await chat.page.bringToFront();
    let left = 0;
    for (const answer of ['Redact and send', 'Edit', 'Send anyway']) {
      await chat.page.locator('[data-demo="composer"]').click();
      await chat.page.keyboard.press('Control+A');
      await chat.type(`write to ${value}`);
      await chat.send('enter');
      await chat.dialog.click(answer);
      await chat.dialog.disappears();
      if (answer !== 'Edit') await expect.poll(() => chat.sent().length).toBe(++left);
    }
    await expect.poll(async () => (await dump(own)).incidents.length).toBeGreaterThanOrEqual(3);
    const forms = (text: string) => [text, btoa(text).slice(0, -4), Buffer.from(text).toString('hex')];
    const planted = forms('keller');
    const leaks = (stored: unknown) =>
      planted.filter((form) => JSON.stringify(stored).toLowerCase().includes(form.toLowerCase()));
    const isVault = (key: string) => key.startsWith('vault ');
    const { session, ...onDisk } = await dump(own);
    expect(leaks(onDisk)).toEqual([]);
    const vaults = Object.entries(session as object).filter(([key]) => isVault(key));
    expect(leaks(vaults)).toEqual(['keller']);
    expect(leaks(Object.entries(session as object).filter(([key]) => !isVault(key)))).toEqual([]);
    await chat.page.close();
    await expect.poll(async () => leaks(await dump(own))).toEqual([]);

    await own.evaluate(
      (text) => Reflect.get(globalThis, 'chrome').storage.local.set({ planted: text }),
      forms('x keller y').join(' '),
    );
    expect(leaks(await dump(own))).not.toEqual([]);
    await own.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.remove('planted'));
    await own.close();
  });
});
