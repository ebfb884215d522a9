import { describe, expect, it } from 'vitest';
import { detect } from './detect';

const values = [
  ['email', 'maria.keller@acme-corp.com'],
  ['iban', 'DE89370400440532013000'],
  ['card', '4556737586899855'],
  ['us-ssn', '536-90-4399'],
  ['phone', '+49 30 901820'],
] as const;

const ways: Readonly<Record<string, (value: string) => string>> = {
  base64: (value) => btoa(`it is ${value}, please`),
  hex: (value) => Buffer.from(`it is ${value}`).toString('hex'),
  url: (value) => Buffer.from(value).toString('hex').replace(/../g, '%$&'),
  html: (value) => [...value].map((character) => `&#${character.charCodeAt(0)};`).join(''),
};

describe.each(Object.entries(ways))('in %s', (encoding, write) => {
  it.each(values)('%s is found, as the whole run', (id, value) => {
    const run = write(value);
    const text = `so this came: ${run} and no more`;
    const [finding, ...others] = detect(text, { language: 'en' });
    expect(others).toEqual([]);
    expect(finding?.id).toBe(id);
    expect(finding?.evidence).toContain(`decoded:${encoding}`);
    expect(text.slice(finding?.start, finding?.end)).toContain(run);
  });
});

describe('what is encoded and holds nothing', () => {
  it.each([
    ['a commit', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    [
      'an integrity string',
      'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
    ],
    [
      'an image',
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    ],
    ['a greeting', btoa('hello there, how are you today?')],
    ['a query', '/search?q=caf%C3%A9%20au%20lait%20%26%20croissant'],
    ['markup', 'Fish &amp; chips &lt;b&gt;for two&lt;/b&gt;'],
  ])('%s is left alone', (_, text) => expect(detect(text, { language: 'en' })).toEqual([]));
});

it('what is escaped in part is found with what stands before it', () => {
  const [finding] = detect('write to maria.keller&#64;acme-corp&#46;com today', { language: 'en' });
  expect(finding).toMatchObject({ id: 'email', start: 9 });
});
