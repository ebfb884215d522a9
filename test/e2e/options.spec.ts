import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Browser } from '../machine/browser';
import { launchOffline } from '../machine/launch-offline';
import { wipe } from '../machine/stored';
import { change, expect, openOptions, test } from './sotto';

let browser: Browser;
let options: Page;

test.beforeAll(async () => {
  browser = await launchOffline();
});

test.beforeEach(async () => {
  options = await openOptions(browser);
  await wipe(options);
  await options.reload();
});

test.afterEach(() => options.close());
test.afterAll(() => browser.close());

const setting = (name: string) => options.locator(`[data-setting="${name}"]`);

/** What a click gives as a file: its name and its text. */
async function saved(click: () => Promise<void>): Promise<[string, string]> {
  const downloading = options.waitForEvent('download');
  await click();
  const download = await downloading;
  return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
}

/** Gives a file to a button that has one chosen. */
function choose(button: Locator, name: string, content: string | Buffer): Promise<void> {
  return button.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

test.describe('@options', () => {
  test('a search finds settings by what can be chosen, and Enter goes to the first, without a mouse', async () => {
    const search = options.getByRole('searchbox', { name: 'Search the options' });
    await search.focus();
    await options.keyboard.type('payment cards');
    await expect(options.getByRole('status').filter({ hasText: '1 found' })).toBeVisible();
    await expect(setting('categoryActions')).toBeVisible();
    await expect(setting('mode')).toBeHidden();
    await expect(options.getByRole('navigation').getByRole('link')).toHaveText(['What is held']);
    await options.keyboard.press('Enter');
    const focused = options.locator('[data-setting="categoryActions"] select:focus');
    await expect(focused).toHaveCount(1);
    await search.fill('zebra crossing');
    await expect(options.locator('fieldset:visible')).toHaveCount(0);
    await search.fill('');
    await expect(setting('mode')).toBeVisible();
  });

  test('a search loses nothing that was typed and not saved', async () => {
    await setting('ownWords').getByRole('textbox').fill('Blue Door');
    const search = options.getByRole('searchbox', { name: 'Search the options' });
    await search.fill('retention');
    await search.fill('');
    await expect(setting('ownWords').getByRole('textbox')).toHaveValue('Blue Door');
  });

  test('the contents lead to each section', async () => {
    for (const link of await options.getByRole('navigation').getByRole('link').all()) {
      await link.press('Enter');
      const id = new URL(options.url()).hash.slice(1);
      await expect(options.locator(`section[id="${id}"] h2`)).toHaveText((await link.textContent()) ?? '');
      await expect(options.locator(`section[id="${id}"] h2`)).toBeInViewport();
    }
  });

  test('own words come from a CSV or text file, are added to the others, and bad ones are named', async () => {
    await change(options, 'ownWords', ['Phoenix']);
    await options.reload();
    const field = setting('ownWords');
    const button = field.getByLabel('Import from a file…');
    // As Excel saves it in Germany: with semicolons, and in the older encoding of Windows.
    const csv = Buffer.from(
      `"Keller, Max";1\r\nM\xfcller;2\r\nPhoenix;3\r\n${'x'.repeat(201)};4\r\n`,
      'latin1',
    );
    await choose(button, 'words.csv', csv);
    await expect(field.getByRole('status')).toContainText('Added from the file: 3');
    await field.getByRole('button', { name: 'Save' }).press('Enter');
    await expect(field.getByRole('alert')).toContainText('Longer than 200 characters, in line 4');
    await expect(field.getByRole('textbox')).toHaveValue(`Phoenix\nKeller, Max\nMüller\n${'x'.repeat(201)}`);

    await field.getByRole('textbox').fill('Phoenix');
    await choose(button, 'words.txt', 'Keller, Max\nPhoenix\n');
    await field.getByRole('button', { name: 'Save' }).press('Enter');
    await expect(field.getByRole('status')).toHaveText('Saved');
    await options.reload();
    await expect(field.getByRole('textbox')).toHaveValue('Phoenix\nKeller, Max');

    await choose(button, 'words.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]));
    await expect(field.getByRole('status')).toContainText('could not be read as text');
    await expect(field.getByRole('textbox')).toHaveValue('Phoenix\nKeller, Max');
  });

  test('settings leave and come back as a file, without what was typed where it is not wanted', async () => {
    await change(options, 'ownWords', ['Blue Door']);
    await change(options, 'retentionDays', 90);
    await options.reload();
    const exporting = () => options.getByRole('button', { name: 'Export settings' }).press('Enter');
    const [name, all] = await saved(exporting);
    expect(name).toBe('sotto-settings.json');
    expect(JSON.parse(all).settings).toEqual({ ownWords: ['Blue Door'], retentionDays: 90 });
    await options.getByRole('checkbox', { name: 'With own words' }).press('Space');
    const [, without] = await saved(exporting);
    expect(JSON.parse(without).settings).toEqual({ retentionDays: 90 });

    await wipe(options);
    await options.reload();
    const data = options.locator('[data-section="settings-file"]');
    const button = data.getByLabel('Import settings…');
    await choose(button, 'x.json', '{"mode":"off"}');
    await expect(data.getByRole('status')).toContainText('no file with settings of Sotto');
    const { settings, ...head } = JSON.parse(all);
    const text = JSON.stringify({ ...head, settings: { ...settings, mode: 'wran', moods: 1 } });
    await choose(button, 'x.json', text);
    await expect(data.getByRole('status')).toContainText('Settings taken over: 2');
    await expect(data.getByRole('status')).toContainText('mode: not a valid value');
    await expect(data.getByRole('status')).toContainText('moods: not a setting');
    await expect(setting('retentionDays').getByRole('spinbutton')).toHaveValue('90');
    await expect(setting('ownWords').getByRole('textbox')).toHaveValue('Blue Door');
  });

  test('records leave as CSV and JSON', async () => {
    for (const [format, begins] of [
      ['CSV', 'id,day,time,site'],
      ['JSON', '['],
    ] as const) {
      const [name, text] = await saved(() => options.getByRole('button', { name: format }).press('Enter'));
      expect(name).toBe(`sotto-records.${format.toLowerCase()}`);
      expect(text.startsWith(begins)).toBe(true);
    }
  });

  test('a number of days outside of its limits is refused', async () => {
    const days = setting('retentionDays').getByRole('spinbutton');
    await days.fill('400');
    await days.press('Tab');
    await expect(setting('retentionDays').getByRole('status')).toContainText('not a valid value');
    await days.fill('7');
    await days.press('Tab');
    await expect(setting('retentionDays').getByRole('status')).toHaveText('Saved');
  });
});
