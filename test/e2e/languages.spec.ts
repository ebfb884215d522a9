import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutOff } from '../machine/cut-off';
import { SottoDialog } from '../machine/dialog';
import { launchIn, locales } from '../machine/launch-in';
import { attributeOf, descendants, pageTree } from '../machine/page-tree';
import { expect, test } from './sotto';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const inShort = ['ar', 'de', 'ja'];

test.describe('@languages', () => {
  test('there are ten, one of them from right to left', async () => {
    const all = await readdir(locales);
    expect(all.length).toBeGreaterThanOrEqual(10);
    expect(all).toEqual(
      expect.arrayContaining(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR']),
    );
  });

  for (const language of process.env.FULL
    ? ['ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR']
    : inShort)
    test(`everything speaks ${language}, and nothing is cut off`, async ({ server }) => {
      const messages: Messages = JSON.parse(await readFile(join(locales, language, 'messages.json'), 'utf8'));
      const say = (key: string) => messages[key]!.message;
      const browser = await launchIn(language);
      const page = await browser.context.newPage();
      for (const name of ['popup', 'options', 'welcome', 'playground', 'override'] as const) {
        await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
        await page.locator('main').waitFor();
        await expect(page.locator('html')).toHaveAttribute('lang', say('language'));
        await expect(page.locator('html')).toHaveAttribute('dir', say('direction'));
        const text = (await page.locator('body').textContent()) ?? '';
        expect(Object.keys(messages).filter((key) => key.includes('_') && text.includes(key))).toEqual([]);
        for (const [width, height] of [
          [1000, 700],
          [360, 640],
          [320, 640],
        ] as const) {
          await page.setViewportSize({ width, height });
          expect(await cutOff(page), `${name} at ${width}`).toEqual([]);
        }
      }
      await expect(page.locator('h1')).toHaveText(say('override_title'));

      await page.setViewportSize({ width: 800, height: 640 });
      await page.goto(`${server.url}?editor=textarea`);
      await page.locator('[data-demo="composer"]').click();
      await page.waitForTimeout(800);
      await page.keyboard.type('write to maria.keller@acme-corp.com');
      await page.keyboard.press('Enter');
      const dialog = new SottoDialog(page);
      await dialog.appears();
      await expect
        .poll(() => dialog.buttons())
        .toEqual([say('redact_send'), say('edit'), say('send_anyway')]);
      expect(await dialog.text()).toContain(say('dialog_send'));
      const element = [...descendants(await pageTree(page))].find(({ nodeName }) => nodeName === 'DIALOG')!;
      expect(attributeOf(element, 'dir')).toBe(say('direction'));
      expect(attributeOf(element, 'lang')).toBe(say('language'));
      await dialog.click(say('redact_send'));
      await dialog.disappears();
      await browser.close();
    });
});
