import { describe, expect, it } from 'vitest';
import { severityOfName } from './who-counts';

/** A text with a name between « and »; `*` after it for a public figure's. */
function severityIn(marked: string, confidence = 0.95): string {
  const start = marked.indexOf('«');
  const isFamous = marked.includes('»*');
  const text = marked.replace('«', '').replace('»*', '').replace('»', '');
  const end = marked.indexOf('»') - 1;
  return severityOfName(text, { start, end, type: 'PERSON', margin: 5, isFamous }, confidence);
}

describe('who counts', () => {
  it.each([
    ['Ask «Priya Raman» for the slides', 'medium'],
    ['Ask «Priya» for the slides', 'low'],
    ['Write a poem like «Emily Dickinson»*', 'low'],
    ['My patient «Emily Dickinson»*, born 3 May', 'medium'],
    ['Meine Kollegin «Marie Curie»* ist krank', 'medium'],
    ['Patient: «James Bond»*', 'medium'],
    ['a film with «James Bond»*', 'low'],
    ['Dear Dr. «Okafor»', 'low'],
    ['«J. Okafor» called', 'low'],
    ['Ask «Anne-Marie»', 'low'],
    ['Name: «Bill Gates»*, born 1955', 'low'],
    ['Author: «Nora Feld»', 'low'],
    ['2 d\n\nAutor\n«Nora Feld»', 'low'],
    ['"author": "«Nora Feld»"', 'low'],
    ['Written by «Nora Feld»', 'low'],
    ['the author asked «Nora Feld»', 'medium'],
    ['«Nora Feld» is the author', 'medium'],
    ['请联系«王小明»', 'medium'],
    ['请联系«王»', 'low'],
  ])('%s: %s', (text, severity) => expect(severityIn(text)).toBe(severity));

  it('nobody does whom it is not sure of', () => {
    expect(severityIn('ask «Nora Feld»', 0.5)).toBe('low');
    expect(severityIn('ask «Nora Feld»', 0.7)).toBe('medium');
    expect(severityIn('ask «nora feld»', 0.7)).toBe('low');
    expect(severityIn('ask «nora feld»', 0.95)).toBe('medium');
  });
});
