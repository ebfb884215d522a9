import { describe, expect, it } from 'vitest';
import { detect } from '../detect/detect';
import { redact } from '../redact/redact';
import { createVault } from '../redact/vault';
import { notInspected, readFiles, redactFiles, typeOf } from './incoming-files';
import type { Redactor } from './redactor';

const iban = 'NL91ABNA0417164300';
const file = (name: string, content: BlobPart, type = '') =>
  new File([content], name, { type, lastModified: 1 });
const picture = () => file('photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'image/png');

function redactor(): Redactor['redact'] {
  const vault = createVault();
  return (text, findings) => redact(text, findings, vault);
}

describe('files', () => {
  it('are redacted each for itself, and with the same placeholders', async () => {
    const files = [
      file('a.txt', `IBAN ${iban}`),
      picture(),
      file('b.txt', 'none'),
      file('c.txt', `${iban} again`),
    ];
    const read = await readFiles(files);
    const redacted = redactFiles(read, detect(read.text), redactor());
    expect(redacted[1]).toBe(files[1]);
    expect(redacted[2]).toBe(files[2]);
    expect(await redacted[0]?.text()).toBe('IBAN [ACCOUNT_1]');
    expect(await redacted[3]?.text()).toBe('[ACCOUNT_1] again');
    expect(redacted[0]).toMatchObject({ name: 'a.txt', lastModified: 1 });
  });

  it('that reach over the end of one are cut', async () => {
    const read = await readFiles([file('a.txt', 'one'), file('b.txt', 'two')]);
    const all = { id: 'iban', category: 'bank', severity: 'high', confidence: 1, evidence: [] } as const;
    const redacted = redactFiles(read, [{ ...all, start: 1, end: read.text.length - 1 }], redactor());
    expect(await redacted[0]?.text()).toBe('o[ACCOUNT_1]');
    expect(await redacted[1]?.text()).toBe('[ACCOUNT_2]o');
  });

  it('that cannot be read have no text', async () => {
    const gone = {
      ...{ name: 'gone.txt', size: 3 },
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
    } as unknown as File;
    const { places, text } = await readFiles([gone, picture()]);
    expect([places.size, text]).toEqual([0, '']);
  });
});

it.each([
  [file('report.PDF', ''), 'pdf'],
  [file('archive.tar.gz', ''), 'gz'],
  [file('image', '', 'image/png'), 'png'],
  [file('Makefile', ''), ''],
])('what a file is called by (%#)', (given, type) => {
  expect(typeOf(given)).toBe(type);
  expect(notInspected(given).evidence).toEqual([`type:${type}`]);
});
