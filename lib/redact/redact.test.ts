import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect/detect';
import type { Finding } from '../detect/finding';
import { mask } from './mask';
import { isPlaceholder, redact } from './redact';
import { restore } from './restore';
import { createVault } from './vault';

function finding(id: string, category: Finding['category'], start: number, end: number): Finding {
  return { id, category, severity: 'medium', confidence: 1, start, end, evidence: [] };
}

describe('redact', () => {
  it('numbers placeholders by kind and gives the same value the same one', () => {
    const text = 'ana@acme.io, bo@acme.io, ANA@acme.io';
    const spans = [
      finding('email', 'contact', 0, 11),
      finding('email', 'contact', 13, 23),
      finding('email', 'contact', 25, 36),
    ];
    expect(redact(text, spans, createVault()).text).toBe('[EMAIL_1], [EMAIL_2], [EMAIL_1]');
  });

  it('knows a person by a part of the name', () => {
    const vault = createVault();
    const first = vault.placeholderFor('John Smith', 'person-name', 'person');
    expect(vault.placeholderFor('smith', 'person-name', 'person')).toBe(first);
    expect(vault.placeholderFor('Smithson', 'person-name', 'person')).not.toBe(first);
  });

  it.each([
    ['John Smith', 'Mr Smith'],
    ['John Smith', 'J. Smith'],
    ['John Smith', 'Smith, John'],
    ['John Smith', 'john smith'],
    ['John Smith', "John Smith's"],
    ['Dr. Ngozi Okafor', 'Ms Okafor'],
    ['J. R. van der Berg', 'van der Berg'],
    ['J. Smith', 'John Smith'],
  ])('knows %s as %s', (first, second) => {
    const vault = createVault();
    const placeholder = vault.placeholderFor(first, 'person-name', 'person');
    expect(vault.placeholderFor(second, 'person-name', 'person')).toBe(placeholder);
    expect(vault.valueOf(placeholder)).toBe(first);
  });

  it.each([
    ['John Smith', 'Jane Smith'],
    ['John Smith', 'Johnson Smith'],
    ['Smith', 'John Smith'],
    ['John Smith', 'J.'],
    ['John Smith', 'Smith Wesson'],
  ])('tells %s from %s', (first, second) => {
    const vault = createVault();
    const placeholder = vault.placeholderFor(first, 'person-name', 'person');
    expect(vault.placeholderFor(second, 'person-name', 'person')).not.toBe(placeholder);
  });

  it('gives a name that may be one of two people to neither', () => {
    const vault = createVault();
    const both = ['John Smith', 'Jane Smith'].map((name) =>
      vault.placeholderFor(name, 'person-name', 'person'),
    );
    for (const name of ['Smith', 'J. Smith'])
      expect(both).not.toContain(vault.placeholderFor(name, 'person-name', 'person'));
  });

  it('knows a telephone number with and without its country', () => {
    const vault = createVault();
    const first = vault.placeholderFor('+49 30 901820', 'phone', 'contact');
    for (const same of ['030/901820', '(030) 90 18 20', '0049 30 901820', '+49-30-901820'])
      expect(vault.placeholderFor(same, 'phone', 'contact')).toBe(first);
    for (const other of ['+43 30 901820', '030 901821', '901820'])
      expect(vault.placeholderFor(other, 'phone', 'contact')).not.toBe(first);
  });

  it('gives no placeholder that stands in the text already, or means something else on the page', () => {
    const spans = [finding('email', 'contact', 16, 27)];
    const isTaken = (name: string) => name === 'EMAIL_2';
    expect(
      redact('see [EMAIL_1]: a ana@acme.io', [finding('email', 'contact', 17, 28)], createVault(), isTaken)
        .text,
    ).toBe('see [EMAIL_1]: a [EMAIL_3]');
    expect(redact('see EMAIL_9 now ana@acme.io', spans, createVault()).text).toBe(
      'see EMAIL_9 now [EMAIL_1]',
    );
  });

  it('takes no longer for each of many values than for each of a few', () => {
    const vault = createVault();
    const names = Array.from({ length: 20_000 }, (_, index) => `a${index}@acme.io`);
    const placeholders = new Set(names.map((name) => vault.placeholderFor(name, 'email', 'contact')));
    expect(placeholders.size).toBe(names.length);
    expect(vault.placeholderFor('A19999@acme.io', 'email', 'contact')).toBe('[EMAIL_20000]');
  });

  it('goes on where a kept vault ended', () => {
    const before = createVault();
    for (const name of ['Ana Lima', 'Bo Li']) before.placeholderFor(name, 'person-name', 'person');
    const after = createVault();
    after.add(before.entries);
    expect(after.placeholderFor('bo li', 'person-name', 'person')).toBe('[PERSON_2]');
    expect(after.placeholderFor('Cy Young', 'person-name', 'person')).toBe('[PERSON_3]');
    expect(after.valueOf('[PERSON_1]')).toBe('Ana Lima');
  });

  it('is undone by restoring, whatever stands around it', () => {
    const values = ['maria.keller@acme-corp.com', 'DE89370400440532013000', '+49 30 901820', '536-90-4399'];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'grapheme', maxLength: 12 })), {
          maxLength: 12,
        }),
        (parts) => {
          const text = parts.join(' ; ');
          const vault = createVault();
          const redacted = redact(text, detect(text), vault);
          expect(restore(redacted.text, vault)).toBe(text);
          const again = detect(redacted.text).filter((found) => !isPlaceholder(redacted.text, found, vault));
          expect(redact(redacted.text, again, vault).text).toBe(redacted.text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('knows an own term by what it is found by', () => {
    const vault = createVault();
    const first = vault.placeholderFor('Projekt Müller', 'own-term', 'own-term');
    expect(first).toBe('[TERM_1]');
    expect(vault.placeholderFor('PROJEKT\n mu\u0308ller', 'own-term', 'own-term')).toBe(first);
    expect(vault.placeholderFor('Projekt Mueller', 'own-term', 'own-term')).not.toBe(first);
  });

  it('tells two secrets apart by case', () => {
    const vault = createVault();
    const first = vault.placeholderFor('aB3dE5fG7h', 'password', 'credential');
    expect(vault.placeholderFor('ab3de5fg7h', 'password', 'credential')).not.toBe(first);
  });

  it('leaves nothing to find but placeholders', () => {
    const values = ['maria.keller@acme-corp.com', 'DE89370400440532013000', '+49 30 901820', '536-90-4399'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...values, 'some words', 'and\nmore'), { maxLength: 12 }),
        (parts) => {
          const text = parts.join(' ; ');
          const vault = createVault();
          const redacted = redact(text, detect(text), vault);
          const left = detect(redacted.text).filter((found) => !isPlaceholder(redacted.text, found, vault));
          expect(left).toEqual([]);
          for (const value of values) expect(redacted.text).not.toContain(value);
        },
      ),
    );
  });
});

describe('isPlaceholder', () => {
  it('holds for what this vault made and for nothing that only looks like it', () => {
    const vault = createVault();
    const text = `write to ${vault.placeholderFor('ana@acme.io', 'email', 'contact')} or [EMAIL_9]`;
    expect(isPlaceholder(text, finding('email', 'contact', 10, 17), vault)).toBe(true);
    expect(isPlaceholder(text, finding('email', 'contact', 23, 30), vault)).toBe(false);
    expect(isPlaceholder('[EMAIL_1]', finding('partly-inspected', 'not-inspected', 9, 9), vault)).toBe(false);
  });
});

describe('mask', () => {
  it.each([
    ['maria.keller@acme-corp.com', 'contact', 'm•••@a•••.com'],
    ['Maria Keller', 'person', 'M•••• K•••••'],
    ['4556 7375 8689 9855', 'card', '••••••855'],
    ['hunter2', 'credential', '•••••••'],
    ['sk-proj-aB3dE5fG7hJ9kL1mN2pQ', 'credential', 'sk-p••••••••'],
  ] as const)('%s', (value, category, masked) => expect(mask(value, category)).toBe(masked));

  it('never shows a third of a value', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{8,40}$/), (value) => {
        const shown = mask(value, 'national-id').replaceAll('•', '').length;
        expect(shown).toBeLessThanOrEqual(value.length / 3);
      }),
    );
  });
});
