import { openPopupOver } from '../machine/open-popup-over';
import { dump, wipe } from '../machine/stored';
import { expect, openOptions, test } from './sotto';

/** Made up; its format is that of a GitHub token, its checksum that of nothing. */
const token = ['ghp', 'x7Kq2mZt9WbR4nLc8VdY3sFh6JgP1a0QeUiB'].join('_');

test.describe('@received', () => {
  test.beforeEach(async ({ sotto }) => {
    const own = await openOptions(sotto);
    await wipe(own);
    await own.close();
  });

  test('the popup shows what the site got, newest first, and nothing else remembers it', async ({
    chat,
    sotto,
  }) => {
    await chat.open('textarea');
    await chat.type('Hello there');
    await chat.send('enter');
    await expect.poll(() => chat.sent()).toHaveLength(1);
    await chat.type('Write to maria.keller@acme-corp.com');
    await chat.send('button');
    await chat.dialog.click('Redact and send');
    await expect.poll(() => chat.sent()).toHaveLength(2);
    const popup = await openPopupOver(sotto, chat.page);
    const received = popup.locator('[data-section="received"]');
    await received.locator('summary').click();
    expect(await received.locator('blockquote').allTextContents()).toEqual([
      'Write to [EMAIL_1]',
      'Hello there',
    ]);
    expect(JSON.stringify(await dump(popup))).not.toContain('Hello there');
    await popup.close();
    await chat.open('textarea');
    const again = await openPopupOver(sotto, chat.page);
    await again.locator('footer').waitFor();
    await expect(again.locator('[data-section="received"]')).toHaveCount(0);
    await again.close();
  });

  test('it says so where placeholders stand for nothing any more', async ({ chat, sotto }) => {
    await chat.open('textarea');
    await chat.page.evaluate(() => {
      document.querySelector('main')!.innerHTML = '<div class="message answer">Dear [PERSON_1]</div>';
    });
    const popup = await openPopupOver(sotto, chat.page);
    await expect(popup.locator('main')).toContainText('placeholders whose values are no longer known');
    await popup.close();
    await chat.page.evaluate(() => {
      document.querySelector('main')!.innerHTML = '<div class="message answer">Dear [NAME_1] and [1]</div>';
    });
    const other = await openPopupOver(sotto, chat.page);
    await other.locator('footer').waitFor();
    await expect(other.locator('main')).not.toContainText('no longer known');
    await other.close();
  });

  test('a credential that was sent anyway is to be replaced, until somebody says that it was', async ({
    chat,
    sotto,
  }) => {
    await chat.open('textarea');
    await chat.type(`Why does ${token} not work?`);
    await chat.send('enter');
    await chat.dialog.click('More choices');
    await chat.dialog.click('Send anyway');
    await expect.poll(() => chat.sent()).toHaveLength(1);
    const popup = await openPopupOver(sotto, chat.page);
    const replace = popup.locator('[data-section="to-replace"]');
    await expect(replace).toContainText('GitHub');
    await expect(replace.getByRole('link')).toHaveAttribute('href', 'https://github.com/settings/tokens');
    await replace.getByRole('button', { name: 'Done' }).click();
    await expect(replace).toHaveCount(0);
    await popup.close();
    const again = await openPopupOver(sotto, chat.page);
    await again.locator('footer').waitFor();
    await expect(again.locator('[data-section="to-replace"]')).toHaveCount(0);
    await again.close();
  });
});
