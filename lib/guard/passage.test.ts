import { describe, expect, it } from 'vitest';
import { Passage } from './passage';

// A passage only compares composers by identity.
const composer = {} as HTMLElement;
const other = {} as HTMLElement;

describe('a passage', () => {
  it('lets one event of each kind through, since a page turns one into another', () => {
    const passage = new Passage('the text', composer, 1000);
    expect(passage.covers('keydown', 'the text', composer, 1001)).toBe(true);
    expect(passage.covers('submit', 'the text', composer, 1002)).toBe(true);
    expect(passage.covers('keydown', 'the text', composer, 1003)).toBe(false);
  });

  it('is bound to the text and to the composer', () => {
    const passage = new Passage('the text', composer, 1000);
    expect(passage.covers('click', 'the text and more', composer, 1001)).toBe(false);
    expect(passage.covers('click', 'the text', other, 1001)).toBe(false);
    expect(passage.covers('click', 'the text', composer, 1001)).toBe(true);
  });

  it('is gone after a second', () => {
    const passage = new Passage('the text', composer, 1000);
    expect(passage.covers('click', 'the text', composer, 2001)).toBe(false);
  });
});
