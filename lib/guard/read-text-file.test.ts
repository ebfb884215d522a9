import { describe, expect, it } from 'vitest';
import { longestFile, readTextFile, textOf } from './read-text-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, order: 'le' | 'be') => {
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(2 * marked.length));
  for (let i = 0; i < marked.length; i++) view.setUint16(2 * i, marked.charCodeAt(i), order === 'le');
  return new Uint8Array(view.buffer);
};

describe('text', () => {
  it.each([
    ['UTF-8', utf8('Größe: 你好\n')],
    ['UTF-16, little end first', utf16('Größe: 你好\n', 'le')],
    ['UTF-16, big end first', utf16('Größe: 你好\n', 'be')],
  ])('in %s', (_, bytes) => expect(textOf(bytes)).toBe('Größe: 你好\n'));

  it('in the encoding of Western Windows', () =>
    expect(textOf(latin1('Größe;IBAN\r\n'))).toBe('Größe;IBAN\r\n'));

  it('with the colours of a terminal', () => {
    const text = `\u001b[32mok\u001b[0m ${'and so it goes on from line to line. '.repeat(20)}`;
    expect(textOf(utf8(text))).toBe(text);
  });

  it('of nothing', () => expect(textOf(new Uint8Array())).toBe(''));
});

describe('no text', () => {
  it.each([
    ['a PDF, although it is readable', utf8('%PDF-1.7\n1 0 obj\n')],
    ['an archive', latin1('PK\u0003\u0004')],
    ['a picture', latin1('\u0089PNG\r\n\u001a\n')],
    ['a photo', latin1('\u00ff\u00d8\u00ff\u00e0')],
    ['numbers', Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256)],
  ])('%s', (_, bytes) => expect(textOf(bytes)).toBeNull());

  it('is what is too long, without reading it', async () => {
    const file = { size: longestFile + 1, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await readTextFile(file as unknown as File)).toBeNull();
  });
});
