import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Browser, extensionFolder } from '../machine/browser';
import { SottoDialog } from '../machine/dialog';
import { launchOffline } from '../machine/launch-offline';
import { attributeOf, descendants, pageTree } from '../machine/page-tree';
import { expect, test } from './sotto';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const locales = join(extensionFolder, '_locales');

/** A browser of a machine has few languages: here one takes the place of English in a copy of the extension. */
async function launchIn(language: string): Promise<Browser> {
  const extension = await mkdtemp(join(tmpdir(), 'sotto-language-'));
  await cp(extensionFolder, extension, { recursive: true });
  await cp(join(locales, language), join(extension, '_locales', 'en'), { recursive: true, force: true });
  const browser = await launchOffline({ extension });
  browser.context.on('close', () => rm(extension, { recursive: true }));
  return browser;
}

/** What is cut off or hangs out of a page, by its text. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const buttons = [...document.querySelectorAll<HTMLElement>('button, select, summary, legend, h1, h2')];
    return [
      ...(scrollWidth > clientWidth ? [`page: ${scrollWidth} > ${clientWidth}`] : []),
      ...buttons
        .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.textContent.slice(0, 40)),
    ];
  });
}

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
      for (const name of ['popup', 'options', 'welcome', 'override'] as const) {
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
