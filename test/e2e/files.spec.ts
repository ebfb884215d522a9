import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chat, change, expect, openOptions, test } from './sotto';

const secret = 'NL91ABNA0417164300';

/** Files that people attach, each with the same invented account in the way of its format. */
const textFiles: Readonly<Record<string, (value: string) => string>> = {
  'notes.txt': (value) => `Call the bank.\nThe IBAN is ${value}\n`,
  'readme.md': (value) => `# Payment\n\n- IBAN: \`${value}\`\n`,
  'customers.csv': (value) => `name,iban\nAcme,${value}\n`,
  'customers.tsv': (value) => `name\tiban\nAcme\t${value}\n`,
  'order.json': (value) => `{"iban": "${value}", "paid": true}\n`,
  'values.yaml': (value) => `payment:\n  iban: ${value}\n`,
  'order.xml': (value) => `<order><iban>${value}</iban></order>\n`,
  'page.html': (value) => `<!doctype html>\n<p>IBAN ${value}</p>\n`,
  'server.log': (value) => `2026-11-25T10:00:00Z INFO transfer iban=${value} ok\n`,
  'pay.py': (value) => `def pay():\n    return transfer(iban="${value}")\n`,
  '.env': (value) => `MODE=test\nIBAN=${value}\n`,
  'mail.eml': (value) => `From: a@example.org\nSubject: Payment\n\nThe IBAN is ${value}\n`,
  'insert.sql': (value) => `INSERT INTO accounts (iban) VALUES ('${value}');\n`,
  'settings.ini': (value) => `[payment]\niban = ${value}\n`,
};

let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sotto-files-'));
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Drops files from outside the browser on the chat's form. */
async function drop({ page }: Chat, files: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { x, y, width, height } = (await page.locator('form').boundingBox())!;
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data });
}

/** Pastes a file. The clipboard of a test holds none, so that the page itself has to make the event. */
async function paste({ page }: Chat, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([fileName, text]) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([text], fileName));
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(event);
    },
    [name, content] as const,
  );
}

const input = ({ page }: Chat) => page.locator('[data-demo="files"]');

for (const [name, content] of Object.entries(textFiles))
  test(`@files ${name}`, async ({ chat }) => {
    await chat.open('prosemirror');
    const original = content(secret);
    const path = write(name, original);
    const redacted = expect.objectContaining({ name, text: content('[ACCOUNT_1]') });
    const ways = {
      choose: () => input(chat).setInputFiles(path),
      drop: () => drop(chat, [path]),
      paste: () => paste(chat, name, original),
    };
    for (const [way, bring] of Object.entries(ways)) {
      const before = chat.attached().length;
      await bring();
      await chat.dialog.appears();
      expect(chat.attached(), way).toHaveLength(before);
      await chat.dialog.click('Redact and attach');
      await expect.poll(() => chat.attached().slice(before), way).toEqual([redacted]);
    }
  });

test('@files a file that holds nothing goes through unchanged', async ({ chat }) => {
  await chat.open('textarea');
  const clean = { name: 'poem.txt', text: 'Roses are red.\n' };
  const path = write(clean.name, clean.text);
  const ways = {
    choose: () => input(chat).setInputFiles(path),
    drop: () => drop(chat, [path]),
    paste: () => paste(chat, clean.name, clean.text),
  };
  for (const [way, bring] of Object.entries(ways)) {
    const before = chat.attached().length;
    await bring();
    await expect.poll(() => chat.attached().slice(before), way).toMatchObject([clean]);
  }
  expect(await chat.dialog.isOpen()).toBe(false);
});

test('@files cancel keeps them out, attach anyway lets them in as they are', async ({ chat }) => {
  await chat.open('textarea');
  const text = textFiles['notes.txt']!(secret);
  const path = write('notes.txt', text);
  await input(chat).setInputFiles(path);
  await chat.dialog.click('Cancel');
  await chat.dialog.disappears();
  await drop(chat, [path]);
  await chat.dialog.click('Cancel');
  await chat.dialog.disappears();
  await expect(chat.page.locator('form.over')).toHaveCount(0);
  expect(chat.attached()).toEqual([]);
  await input(chat).setInputFiles(path);
  await chat.dialog.click('Attach anyway');
  await expect.poll(() => chat.attached()).toEqual([{ name: 'notes.txt', type: 'text/plain', text }]);
});

test('@files several at once: only what holds something is changed', async ({ chat }) => {
  await chat.open('textarea');
  const poem = 'Roses are red.\n';
  const paths = [write('a.txt', poem), write('b.txt', `IBAN ${secret}`), write('c.txt', `Again ${secret}`)];
  await input(chat).setInputFiles(paths);
  await chat.dialog.click('Redact and attach');
  await expect
    .poll(() => chat.attached().map(({ text }) => text))
    .toEqual([poem, 'IBAN [ACCOUNT_1]', 'Again [ACCOUNT_1]']);
});

test('@files the encodings of Windows are read', async ({ chat }) => {
  await chat.open('textarea');
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`Größe\nIBAN ${secret}\n`, 'utf16le')]);
  await input(chat).setInputFiles(write('utf16.csv', utf16));
  await chat.dialog.click('Redact and attach');
  await input(chat).setInputFiles(write('latin.csv', Buffer.from(`Größe\nIBAN ${secret}\n`, 'latin1')));
  await chat.dialog.click('Redact and attach');
  await expect
    .poll(() => chat.attached().map(({ text }) => text))
    .toEqual(['Größe\nIBAN [ACCOUNT_1]\n', 'Größe\nIBAN [ACCOUNT_1]\n']);
});

const picture = () =>
  write('photo.png', Buffer.concat([Buffer.from([0x89]), Buffer.from('PNG\r\n\u001a\n'), Buffer.alloc(64)]));

test('@files what cannot be read is said not to be inspected, and asked about once', async ({ chat }) => {
  await chat.open('textarea');
  const names = () => chat.attached().map(({ name }) => name);
  const pdf = write('report.pdf', Buffer.from('%PDF-1.7\n'));
  await input(chat).setInputFiles(picture());
  await chat.dialog.appears();
  expect(await chat.dialog.text()).toContain('not inspected');
  expect(await chat.dialog.text()).toContain('PNG');
  expect(await chat.dialog.buttons()).toEqual(['Cancel', 'Attach anyway']);
  await chat.dialog.click('Attach anyway');
  await expect.poll(names).toEqual(['photo.png']);
  await drop(chat, [picture()]);
  await expect.poll(names).toEqual(['photo.png', 'photo.png']);
  await input(chat).setInputFiles(pdf);
  await chat.dialog.click('Cancel');
  await chat.dialog.disappears();
  expect(names()).toHaveLength(2);
});

test('@files text that is too long is not inspected', async ({ chat }) => {
  await chat.open('textarea');
  await input(chat).setInputFiles(write('long.txt', `${'All work and no play. '.repeat(250_000)}${secret}`));
  await chat.dialog.appears();
  expect(await chat.dialog.text()).toContain('larger than 5 MB');
  await chat.dialog.click('Cancel');
  await chat.dialog.disappears();
  expect(chat.attached()).toEqual([]);
});

test('@files policy lets through or holds back what cannot be read', async ({ sotto, chat }) => {
  const own = await openOptions(sotto);
  await change(own, 'attachments', 'block');
  await chat.open('textarea');
  await input(chat).setInputFiles(picture());
  await chat.dialog.appears();
  expect(await chat.dialog.buttons()).toEqual(['Cancel']);
  await chat.dialog.click('Cancel');
  await chat.dialog.disappears();
  await change(own, 'attachments', 'allow');
  await chat.page.waitForTimeout(200);
  await input(chat).setInputFiles(picture());
  await expect.poll(() => chat.attached().map(({ name }) => name)).toEqual(['photo.png']);
  expect(await chat.dialog.isOpen()).toBe(false);
  await change(own, 'attachments', 'warn');
  await own.close();
});

test('@files an input inside a shadow root is looked at too', async ({ chat }) => {
  await chat.open('textarea');
  await chat.page.evaluate(() => {
    const root = document.body.appendChild(document.createElement('x-upload')).attachShadow({ mode: 'open' });
    root.innerHTML = '<input type="file" data-inner>';
    root.querySelector('input')!.addEventListener('change', async (event) => {
      const [file] = (event.target as HTMLInputElement).files!;
      await fetch('/api/files', { method: 'POST', body: JSON.stringify({ text: await file!.text() }) });
    });
  });
  await chat.page.locator('[data-inner]').setInputFiles(write('b.txt', `IBAN ${secret}`));
  await chat.dialog.click('Redact and attach');
  await expect.poll(() => chat.attached()).toEqual([{ text: 'IBAN [ACCOUNT_1]' }]);
});
