import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect/detect';
import type { Finding } from '../detect/finding';
import { mask } from './mask';
import { isStandIn, redact } from './redact';
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
    const first = vault.standInFor('John Smith', { kind: { id: 'person-name', category: 'person' } });
    expect(vault.standInFor('smith', { kind: { id: 'person-name', category: 'person' } })).toBe(first);
    expect(vault.standInFor('Smithson', { kind: { id: 'person-name', category: 'person' } })).not.toBe(first);
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
    const placeholder = vault.standInFor(first, { kind: { id: 'person-name', category: 'person' } });
    expect(vault.standInFor(second, { kind: { id: 'person-name', category: 'person' } })).toBe(placeholder);
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
    const placeholder = vault.standInFor(first, { kind: { id: 'person-name', category: 'person' } });
    expect(vault.standInFor(second, { kind: { id: 'person-name', category: 'person' } })).not.toBe(
      placeholder,
    );
  });

  it('gives a name that may be one of two people to neither', () => {
    const vault = createVault();
    const both = ['John Smith', 'Jane Smith'].map((name) =>
      vault.standInFor(name, { kind: { id: 'person-name', category: 'person' } }),
    );
    for (const name of ['Smith', 'J. Smith'])
      expect(both).not.toContain(vault.standInFor(name, { kind: { id: 'person-name', category: 'person' } }));
  });

  it('knows a telephone number with and without its country', () => {
    const vault = createVault();
    const first = vault.standInFor('+49 30 901820', { kind: { id: 'phone', category: 'contact' } });
    for (const same of ['030/901820', '(030) 90 18 20', '0049 30 901820', '+49-30-901820'])
      expect(vault.standInFor(same, { kind: { id: 'phone', category: 'contact' } })).toBe(first);
    for (const other of ['+43 30 901820', '030 901821', '901820'])
      expect(vault.standInFor(other, { kind: { id: 'phone', category: 'contact' } })).not.toBe(first);
  });

  it.each([
    ['birth-date', 'birth-date', '1/11/1985', '1-11-1985', '11/1/1985'],
    ['plate-de', 'vehicle', 'B-AB 1234', 'B AB 1234', 'BA-B 1234'],
    ['address', 'address', '1/23 High Street', '1-23 High  Street', '12/3 High Street'],
    ['iban', 'bank', 'NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300', 'NL02 ABNA 0123 4567 89'],
  ] as const)('keeps apart what only its separators tell apart: %s', (id, category, value, same, other) => {
    const vault = createVault();
    const [first, again, another] = [value, same, other].map((written) =>
      vault.standInFor(written, { kind: { id, category } }),
    );
    expect(again).toBe(first);
    expect(another).not.toBe(first);
  });

  it('gives no placeholder that stands in the text already, or means something else on the page', () => {
    const spans = [finding('email', 'contact', 16, 27)];
    const isTaken = (name: string) => name === 'EMAIL_2';
    expect(
      redact('see [EMAIL_1]: a ana@acme.io', [finding('email', 'contact', 17, 28)], createVault(), {
        isTaken,
      }).text,
    ).toBe('see [EMAIL_1]: a [EMAIL_3]');
    expect(redact('see EMAIL_9 now ana@acme.io', spans, createVault()).text).toBe(
      'see EMAIL_9 now [EMAIL_1]',
    );
  });

  it('takes no longer for each of many values than for each of a few', () => {
    const vault = createVault();
    const names = Array.from({ length: 20_000 }, (_, index) => `a${index}@acme.io`);
    const placeholders = new Set(
      names.map((name) => vault.standInFor(name, { kind: { id: 'email', category: 'contact' } })),
    );
    expect(placeholders.size).toBe(names.length);
    expect(vault.standInFor('A19999@acme.io', { kind: { id: 'email', category: 'contact' } })).toBe(
      '[EMAIL_20000]',
    );
  });

  it('goes on where a kept vault ended', () => {
    const before = createVault();
    for (const name of ['Ana Lima', 'Bo Li'])
      before.standInFor(name, { kind: { id: 'person-name', category: 'person' } });
    const after = createVault();
    after.add(before.entries);
    expect(after.standInFor('bo li', { kind: { id: 'person-name', category: 'person' } })).toBe('[PERSON_2]');
    expect(after.standInFor('Cy Young', { kind: { id: 'person-name', category: 'person' } })).toBe(
      '[PERSON_3]',
    );
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
          const again = detect(redacted.text).filter((found) => !isStandIn(redacted.text, found, vault));
          expect(redact(redacted.text, again, vault).text).toBe(redacted.text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('knows an own term by what it is found by', () => {
    const vault = createVault();
    const first = vault.standInFor('Projekt Müller', { kind: { id: 'own-term', category: 'own-term' } });
    expect(first).toBe('[TERM_1]');
    expect(
      vault.standInFor('PROJEKT\n mu\u0308ller', { kind: { id: 'own-term', category: 'own-term' } }),
    ).toBe(first);
    expect(vault.standInFor('Projekt Mueller', { kind: { id: 'own-term', category: 'own-term' } })).not.toBe(
      first,
    );
  });

  it('tells two secrets apart by case', () => {
    const vault = createVault();
    const first = vault.standInFor('aB3dE5fG7h', { kind: { id: 'password', category: 'credential' } });
    expect(vault.standInFor('ab3de5fg7h', { kind: { id: 'password', category: 'credential' } })).not.toBe(
      first,
    );
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
          const left = detect(redacted.text).filter((found) => !isStandIn(redacted.text, found, vault));
          expect(left).toEqual([]);
          for (const value of values) expect(redacted.text).not.toContain(value);
        },
      ),
    );
  });
});

describe('isStandIn', () => {
  it('holds for what this vault made and for nothing that only looks like it', () => {
    const vault = createVault();
    const text = `write to ${vault.standInFor('ana@acme.io', { kind: { id: 'email', category: 'contact' } })} or [EMAIL_9]`;
    expect(isStandIn(text, finding('email', 'contact', 10, 17), vault)).toBe(true);
    expect(isStandIn(text, finding('email', 'contact', 23, 30), vault)).toBe(false);
    expect(isStandIn('[EMAIL_1]', finding('partly-inspected', 'not-inspected', 9, 9), vault)).toBe(false);
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
