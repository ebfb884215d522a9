import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect/detect';
import type { Finding } from '../detect/finding';
import { mask } from './mask';
import { isPlaceholder, redact } from './redact';
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
