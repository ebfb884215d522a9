import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutOff } from '../machine/cut-off';
import { SottoDialog } from '../machine/dialog';
import { everyView } from '../machine/every-view';
import { launchIn, locales } from '../machine/launch-in';
import { attributeOf, descendants, pageTree } from '../machine/page-tree';
import { expect, test } from './sotto';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const inShort = ['ar', 'de', 'ja'];

const sizes = [
  [1000, 700],
  [360, 640],
  [320, 640],
] as const;

test.describe('@languages @views', () => {
  test('there are ten, one of them from right to left', async () => {
    const all = await readdir(locales);
    expect(all.length).toBeGreaterThanOrEqual(10);
    expect(all).toEqual(
      expect.arrayContaining(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR']),
    );
  });

  for (const language of process.env.FULL
    ? ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR']
    : inShort)
    test(`everything speaks ${language}, and nothing is cut off`, async ({ server }, info) => {
      const messages: Messages = JSON.parse(await readFile(join(locales, language, 'messages.json'), 'utf8'));
      const say = (key: string) => messages[key]!.message;
      const browser = await launchIn(language);
      const found: Record<string, string[]> = {};
      for await (const { page, name } of everyView(browser, server, language)) {
        await expect(page.locator('html')).toHaveAttribute('lang', say('language'));
        await expect(page.locator('html')).toHaveAttribute('dir', say('direction'));
        const text = (await page.locator('body').textContent()) ?? '';
        expect(Object.keys(messages).filter((key) => key.includes('_') && text.includes(key))).toEqual([]);
        if (name === 'override') await expect(page.locator('h1')).toHaveText(say('override_title'));
        for (const [width, height] of sizes) {
          await page.setViewportSize({ width, height });
          const all = await cutOff(page);
          if (all.length > 0) found[`${name} at ${width}`] = all;
        }
        if (process.env.FULL)
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.setViewportSize({ width: name === 'popup' ? 360 : 1000, height: 700 });
            await page.emulateMedia({ colorScheme });
            const path = info.outputPath(`${language}-${name}-${colorScheme}.png`);
            await page.screenshot({ path, fullPage: true });
          }
      }
      expect(found).toEqual({});

      const page = await browser.context.newPage();
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
