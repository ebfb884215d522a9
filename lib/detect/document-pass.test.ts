import { describe, expect, it } from 'vitest';
import { detect } from './detect';
import { nameTagger } from './name-tagger';

/** Finds one name, wherever it stands. */
const tagger = nameTagger({
  tag: (text, from, to) =>
    [...text.slice(from, to).matchAll(/Maria Gonzalez/g)].map(({ index, 0: name }) => ({
      start: from + index,
      end: from + index + name.length,
      type: 'PERSON',
      margin: 9,
      isFamous: false,
    })),
});

const severityOf = (id: string, text: string) =>
  detect(text, { language: 'en', tagger }).find((finding) => finding.id === id)?.severity;

describe('what stands together', () => {
  it.each([
    ['a name alone', 'person-name', 'My colleague is called Maria Gonzalez.', 'medium'],
    ['a name and a health number', 'person-name', 'Maria Gonzalez, NHS number 943 476 5919', 'high'],
    ['a birth date alone', 'birth-date', 'born on 12 March 1984', 'medium'],
    [
      'a birth date beside a name and a health number',
      'birth-date',
      'Maria Gonzalez, born on 12 March 1984, NHS number 943 476 5919',
      'high',
    ],
    ['the code of a diagnosis alone', 'diagnosis-code', 'What does diagnosis F32.1 mean?', 'low'],
    ['the code of a diagnosis beside a name', 'diagnosis-code', 'Maria Gonzalez, diagnosis F32.1', 'high'],
  ])('%s: %s', (_, id, text, severity) => expect(severityOf(id, text)).toBe(severity));

  const mails = (count: number) => Array.from({ length: count }, (_, i) => `person${i}@acme-corp.com`);

  it('ten e-mail addresses are a list of people, and nine or ten times the same are not', () => {
    expect(severityOf('email', mails(10).join('\n'))).toBe('high');
    expect(severityOf('email', mails(9).join('\n'))).toBe('medium');
    expect(severityOf('email', Array(12).fill('person@acme-corp.com').join('\n'))).toBe('medium');
  });
});
