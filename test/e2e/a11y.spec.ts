import type { Page } from '@playwright/test';
import { cutOff } from '../machine/cut-off';
import { until } from '../machine/dialog';
import { componentUrl, everyView } from '../machine/every-view';
import { launchIn } from '../machine/launch-in';
import { openPopupOver } from '../machine/open-popup-over';
import { spokenOf } from '../machine/spoken';
import { tabStops } from '../machine/tab-stops';
import { violations } from '../machine/violations';
import { expect, test } from './sotto';

/** Made up; its format is that of a GitHub token, its checksum that of nothing. */
const token = ['ghp', 'x7Kq2mZt9WbR4nLc8VdY3sFh6JgP1a0QeUiB'].join('_');

const directions = [
  ['ltr', 'en'],
  ['rtl', 'ar'],
] as const;

const themes = ['light', 'dark'] as const;

/** Puts what nobody may miss into a page, and into the open root that there may be. */
async function plant(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('main')!;
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    const pale = document.createElement('p');
    pale.textContent = 'Hardly to be read';
    Object.assign(pale.style, { color: '#999', background: '#aaa' });
    (root.shadowRoot?.querySelector('dialog') ?? root).append(image, pale);
  });
}

test.describe('@a11y', () => {
  test('the check sees what is planted', async ({ sotto, server }) => {
    const page = await sotto.context.newPage();
    for (const url of [
      `chrome-extension://${sotto.extensionId}/welcome.html`,
      componentUrl(server, 'send'),
    ]) {
      await page.goto(url);
      await page.locator('html[data-drawn], h1').first().waitFor({ state: 'attached' });
      await plant(page);
      const found = (await violations(page)).map((violation) => violation.split(':')[0]);
      expect(new Set(found)).toEqual(new Set(['image-alt', 'color-contrast']));
    }
    await page.close();
  });

  for (const [direction, language] of directions)
    test(`nothing is violated, ${direction}`, async ({ server, sotto }) => {
      test.setTimeout(300_000);
      const browser = language === 'en' ? sotto : await launchIn(language);
      const found: Record<string, string[]> = {};
      for await (const { page, name } of everyView(browser, server, language)) {
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme });
          const all = await violations(page);
          if (all.length > 0) found[`${name}, ${colorScheme}`] = all;
        }
      }
      expect(found).toEqual({});
      if (browser !== sotto) await browser.close();
    });

  // A zoom of 200 % halves the window, in CSS pixels.
  const windows = [
    ['320 px', { width: 320, height: 640 }],
    ['200 %', { width: 640, height: 400 }],
  ] as const;

  test('what is cut off is seen', async ({ sotto, server }) => {
    const page = await sotto.context.newPage();
    await page.setViewportSize(windows[0][1]);
    await page.goto(componentUrl(server, 'send'));
    await page.locator('html[data-drawn]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const footer = document.querySelector('main')!.shadowRoot!.querySelector('footer')!;
      footer.style.width = '900px';
    });
    expect(await cutOff(page)).not.toEqual([]);
    await page.close();
  });

  test('nothing is cut off in a narrow or a zoomed window', async ({ sotto, server }) => {
    const found: Record<string, string[]> = {};
    for await (const { page, name } of everyView(sotto, server, 'en'))
      for (const [title, size] of windows) {
        await page.setViewportSize(size);
        const all = await cutOff(page);
        if (all.length > 0) found[`${name}, ${title}`] = all;
      }
    expect(found).toEqual({});
  });

  test('a control that Tab leaves out, or that hides its focus, is seen', async ({ sotto, server }) => {
    const page = await sotto.context.newPage();
    await page.goto(componentUrl(server, 'send'));
    await page.locator('html[data-drawn]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const buttons = document.querySelector('main')!.shadowRoot!.querySelectorAll('footer button');
      buttons[0]!.setAttribute('tabindex', '-1');
      buttons[1]!.setAttribute('style', 'outline: none');
      // What has the focus already would be reached without Tab.
      document.querySelector('main')!.shadowRoot!.querySelector<HTMLElement>('.masked')!.focus();
    });
    const { missed, unseen } = await tabStops(page);
    expect(missed).toHaveLength(1);
    expect(new Set(unseen).size).toBe(1);
    await page.close();
  });

  test('Tab reaches every control of every view, and the focus is seen', async ({ sotto, server }) => {
    test.setTimeout(300_000);
    const found: Record<string, unknown> = {};
    for await (const { page, name } of everyView(sotto, server, 'en')) {
      const stops = await tabStops(page);
      if (stops.missed.length + stops.unseen.length > 0) found[name] = stops;
    }
    expect(found).toEqual({});
  });

  test('a screen reader is told what card and question say, and no value', async ({ chat }) => {
    await chat.open('textarea');
    await chat.type('Write to maria.keller@acme-corp.com about NL91ABNA0417164300');
    const { x, y } = (await chat.page.locator('[data-demo="composer"]').boundingBox())!;
    await until(async () => {
      // What is pointed at moves, as a hand does.
      await chat.page.mouse.move(x + 100, y + 18);
      await chat.page.mouse.move(x + 130, y + 18, { steps: 3 });
      return (await spokenOf(chat.page, 'region')).length > 0;
    }, 'the card is there');
    expect(await spokenOf(chat.page, 'region')).toEqual([
      'region: E-mail address',
      'button: m•••@a•••.com (Hold to show)',
      'button: Redact',
      expect.stringMatching(/^button: Not sensitive: m•••@a•••\.com \(/),
      expect.stringMatching(/^button: Always allow: m•••@a•••\.com \(/),
    ]);
    await chat.page.mouse.move(5, 5);
    await chat.send('enter');
    await chat.dialog.appears();
    expect(await spokenOf(chat.page, 'dialog')).toEqual([
      'dialog: Before this is sent (2 items found. Nothing has left your device.)',
      'heading: Before this is sent',
      'heading: High',
      'checkbox: Redact ••••••300',
      'button: ••••••300 (Hold to show)',
      'DisclosureTriangle: More about ••••••300 (⋯)',
      'heading: Medium',
      'checkbox: Redact m•••@a•••.com',
      'button: m•••@a•••.com (Hold to show)',
      'DisclosureTriangle: More about m•••@a•••.com (⋯)',
      'heading: What would be sent after redacting',
      'button: Redact and send',
      'button: Edit',
      'button: Send anyway',
    ]);
    await chat.dialog.click('Edit');
  });

  test('nothing is violated in a popup that has something to tell, nor while it is paused', async ({
    chat,
    sotto,
  }) => {
    await chat.open('textarea');
    await chat.type(`Why does ${token} not work for maria.keller@acme-corp.com?`);
    await chat.send('enter');
    await chat.dialog.click('More choices');
    await chat.dialog.click('Send anyway');
    await expect.poll(() => chat.sent()).toHaveLength(1);
    const popup = await openPopupOver(sotto, chat.page);
    await popup.locator('footer').waitFor();
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect(popup.locator('[data-section="to-replace"]')).toBeVisible();
    await expect(popup.locator('[data-section="received"] blockquote')).toBeVisible();
    const inBothThemes = async () => {
      const found: string[] = [];
      for (const colorScheme of themes) {
        await popup.emulateMedia({ colorScheme });
        found.push(...(await violations(popup)));
      }
      return found;
    };
    expect(await inBothThemes()).toEqual([]);
    for (const forcedColors of ['none', 'active'] as const) {
      await popup.emulateMedia({ forcedColors });
      expect(await tabStops(popup)).toMatchObject({ missed: [], unseen: [] });
    }
    await popup.emulateMedia({ forcedColors: 'none' });
    await popup.getByRole('group', { name: 'Pause for an hour' }).getByRole('button').first().press('Enter');
    await expect(popup.locator('header')).toContainText('Paused until');
    expect(await inBothThemes()).toEqual([]);
    await popup.getByRole('button', { name: 'Guard again' }).press('Enter');
    await expect(popup.locator('header')).toContainText('is guarded');
    await popup.close();
  });
});
