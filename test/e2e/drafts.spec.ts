import type { Page } from '@playwright/test';
import type { Browser } from '../machine/browser';
import { SottoDialog } from '../machine/dialog';
import { launchOffline } from '../machine/launch-offline';
import { skeletons } from '../pages/sites/skeletons';
import { serveSkeleton } from './serve-skeleton';
import { expect, test } from './sotto';

/** Longer than the guard keeps a draft back for. */
const pauseMs = 1200;

/** Requests that carry a draft, as the sites make them. `text` stands for what was typed. */
const fixtures = [
  {
    site: 'chatgpt',
    url: '/backend-api/f/conversation/prepare',
    way: 'fetch',
    body: { action: 'next', partial_query: { content: { content_type: 'text', parts: ['text'] } } },
  },
  {
    site: 'chatgpt',
    url: '/backend-api/conversation/experimental/generate_autocompletions',
    way: 'request',
    body: { input_text: 'text', num_completions: 4 },
  },
  {
    site: 'perplexity',
    url: '/rest/autosuggest/list-autosuggest?version=2.18',
    way: 'xhr',
    body: { query: 'text' },
  },
  { site: 'ai-mode', url: '/complete/search?client=aim&q=', way: 'get', body: null },
] as const;

/** What a person types in pieces, thinking in between. All invented. */
const values = [
  ['NL91', 'ABNA04', '17164', '300'],
  ['4556', ' 7375 ', '8689 ', '9855'],
  ['maria.k', 'eller@ac', 'me-corp.com'],
  ['Dr. Wanda', ' Kowal', 'czyk'],
  ['078', '-05-', '1121'],
] as const;

let browser: Browser;

test.beforeAll(async () => {
  browser = await launchOffline();
});

test.afterAll(() => browser.close());

/** Makes the page send its draft with each change, and what the site sends when somebody presses Enter. */
async function sendDrafts(page: Page, fixture: (typeof fixtures)[number]): Promise<void> {
  await page.evaluate(({ url, way, body }) => {
    const composer = document.querySelector<HTMLElement>('[data-here]')!;
    composer.addEventListener('input', () => {
      const text = (composer as HTMLTextAreaElement).value ?? composer.textContent;
      const json = JSON.stringify(body).replace('"text"', JSON.stringify(text));
      const init = { method: 'POST', body: json };
      if (way === 'fetch') fetch(url, init).catch(() => {});
      else if (way === 'request') fetch(new Request(url, init)).catch(() => {});
      else {
        const request = new XMLHttpRequest();
        request.open(way === 'get' ? 'GET' : 'POST', way === 'get' ? url + encodeURIComponent(text) : url);
        request.send(way === 'get' ? null : json);
      }
    });
  }, fixture);
}

/** The longest beginning of a value that a text holds, as a share of it. */
function shareOf(value: string, text: string): number {
  for (let length = value.length; length > 0; length--)
    if (text.includes(value.slice(0, length))) return length / value.length;
  return 0;
}

for (const [index, fixture] of fixtures.entries()) {
  const planted = process.env.FULL ? values : [values[index]!, values[index + 1]!];
  const { url } = skeletons.find(({ site }) => site === fixture.site)!;
  const path = fixture.url.split('?')[0]!;

  test(`@drafts ${fixture.site} ${path}`, async () => {
    const page = await browser.context.newPage();
    const sent = await serveSkeleton(page, url);
    const dialog = new SottoDialog(page);
    await page.goto(url);
    const composer = page.locator('[data-here]');
    await composer.click();
    await page.waitForTimeout(600);
    await sendDrafts(page, fixture);
    const drafts = () => sent.filter((request) => request.startsWith(path));

    // What holds nothing arrives, when somebody stops typing.
    await page.keyboard.type('How do magnets work', { delay: 30 });
    await expect.poll(() => drafts().at(-1) ?? '').toContain('How do magnets work');
    expect(drafts().length).toBeLessThan(4);

    for (const pieces of planted) {
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.type('please write to ');
      await page.waitForTimeout(pauseMs);
      for (const piece of pieces) {
        await page.keyboard.type(piece, { delay: 20 });
        await page.waitForTimeout(pauseMs);
      }
      await page.keyboard.type(' and tell them', { delay: 20 });
      await page.waitForTimeout(pauseMs);
      // Drafts do leave in between, without the value.
      expect(drafts().some((body) => body.includes('please write to'))).toBe(true);
      const value = pieces.join('');
      expect(Math.max(...drafts().map((body) => shareOf(value, body))), value.slice(0, 4)).toBeLessThan(0.6);
    }

    await page.keyboard.press('Enter');
    await dialog.click('Redact and send');
    await expect.poll(() => sent.filter((request) => request.startsWith('/sent'))).toHaveLength(1);
    await expect(composer).toHaveText('');
    await page.keyboard.type('thank you very much', { delay: 30 });
    await expect.poll(() => drafts().at(-1) ?? '').toContain('thank you very much');
    await page.close();
  });
}
