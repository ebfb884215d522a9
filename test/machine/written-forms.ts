import { createHash } from 'node:crypto';

type Form = (value: string) => readonly string[];

const bytesOf = (value: string) => [...Buffer.from(value)];

const each = (value: string, write: (code: number) => string) =>
  [...value].map((letter) => write(letter.codePointAt(0) ?? 0)).join('');

/** As a part of something longer is written in Base64, which depends on where its first byte stands among three. */
const base64: Form = (value) =>
  [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
    // What shares a character with a neighbour is unknown.
    return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
  });

const digests = ['md5', 'sha1', 'sha256', 'sha512'];

/** The ways in which a value may be written down. Case is for who compares. */
export const writtenForms = {
  plain: (value) => [value],
  'without separators': (value) => [value.replace(/[^\p{L}\p{N}]/gu, '')],
  base64,
  base64url: (value) => base64(value).map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  hex: (value) => [Buffer.from(value).toString('hex'), Buffer.from(value, 'utf16le').toString('hex')],
  url: (value) => [
    encodeURIComponent(value),
    encodeURIComponent(value).replaceAll('%20', '+'),
    bytesOf(value)
      .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
      .join(''),
  ],
  json: (value) => [
    JSON.stringify(value).slice(1, -1),
    each(value, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
  ],
  html: (value) => [
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    each(value, (code) => `&#${code};`),
    each(value, (code) => `&#x${code.toString(16)};`),
  ],
  reversed: (value) => [[...value].reverse().join('')],
  digest: (value) =>
    digests.flatMap((name) => {
      const digest = createHash(name).update(value).digest();
      return [digest.toString('hex'), digest.toString('base64').replace(/=+$/, '')];
    }),
} satisfies Record<string, Form>;
