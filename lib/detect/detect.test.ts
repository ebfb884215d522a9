import { describe, expect, it } from 'vitest';
import { detect, detectInSlices } from './detect';

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

describe('a long text', () => {
  const paragraph =
    'Dear team, the workshop moves to the second week of March because the room is taken until then, and everybody ' +
    'who comes from far away should book a hotel soon.\nWrite to maria.keller@acme-corp.com or ring +49 30 901820.\n';
  const table = `name;iban\n${'Keller;DE89370400440532013000\n'.repeat(40)}`;
  const key = `-----BEGIN PRIVATE KEY-----\n${`${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(2)}\n`.repeat(20)}-----END PRIVATE KEY-----\n`;
  const text = (paragraph.repeat(7) + table + paragraph.repeat(5) + key).repeat(3);

  it('gives the same findings after any change as one that was never seen', () => {
    let draft = text;
    for (let i = 0; i < 60; i++) {
      const at = (i * 7919) % draft.length;
      draft = draft.slice(0, at) + ['x', ' ', '4', '\n', ''][i % 5] + draft.slice(at + (i % 3));
      const warm = detect(draft, { language: 'en' });
      // A budget of its own keeps segments from being remembered.
      expect(warm).toEqual(detect(draft, { language: 'en', budget: 1e6 }));
    }
  });

  it('is looked at in slices', () => {
    const slices = [...detectInSlices(text.repeat(30), { language: 'en' })];
    expect(slices.length).toBeGreaterThan(3);
  });

  it('is said not to be inspected where it was too much', () => {
    const findings = detect(text, { language: 'en', budget: 5 });
    expect(
      findings.some(({ id, category }) => id === 'partly-inspected' && category === 'not-inspected'),
    ).toBe(true);
  });
});
