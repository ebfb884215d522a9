import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { compilePattern, isPattern } from './compile-pattern';
import { OwnPatterns } from './own-patterns';

/** What some patterns find, as it stands in the text. */
function found(patterns: readonly string[], text: string): string[] {
  return new OwnPatterns(patterns).find(text).map(({ start, end }) => text.slice(start, end));
}

const filler = 'nothing to be found in these words, which are many. ';

/** A text of so many characters, no two stretches of which are the same. */
function long(length: number): string {
  return Array.from({ length: Math.ceil(length / 60) }, (_, index) => `${index} ${filler}`)
    .join('')
    .slice(0, length);
}

describe('own patterns', () => {
  it.each([
    ['PROJ-\\d{4}', 'see PROJ-1234.', ['PROJ-1234']],
    ['PROJ-\\d{4}', 'see proj-1234, PROJ-123', []],
    ['(?i)kunde \\d+', 'Kunde 17 und KUNDE 4', ['Kunde 17', 'KUNDE 4']],
    ['^ID \\w+$', 'x\nID abc\nID abc d', ['ID abc']],
    ['\\bcat\\b', 'concat cat', ['cat']],
    ['a*b', 'aab b', ['aab', 'b']],
    ['\\pL+-🦊', 'red-🦊', ['red-🦊']],
  ])('%s in %s', (pattern, text, expected) => expect(found([pattern], text)).toEqual(expected));

  it('makes one finding of matches that overlap', () => {
    expect(found(['ab+', 'b+c'], 'abbc abb')).toEqual(['abbc', 'abb']);
  });

  it('finds what lies across segments, up to 256 characters', () => {
    for (let lead = 200; lead < 560; lead += 7) {
      const value = `<${'x'.repeat(250)}>`;
      expect(found(['<x+>'], `${'y'.repeat(lead)}${value} ${filler}`), String(lead)).toEqual([value]);
    }
  });

  it('sees what stands around a segment and nothing that is not there', () => {
    const text = 'word '.repeat(300);
    expect(found(['^word'], text)).toEqual(['word']);
    expect(found(['\\Aword'], text)).toEqual(['word']);
    expect(found(['\\bord'], text)).toEqual([]);
    expect(found(['word $'], text)).toEqual(['word ']);
  });

  it('agrees with one search through the whole text', () => {
    const patterns = ['"[^"]{0,40}"', 'a\\w{0,30}', '^b+', 'c$', '\\bd\\b'];
    const letters = fc.stringMatching(/^[abcd" \n]{0,60}$/);
    fc.assert(
      fc.property(fc.array(letters, { minLength: 10, maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const pattern of patterns) {
          const covered = new Set<number>();
          for (const { 0: match, index = 0 } of RE2JS.compile(pattern, RE2JS.MULTILINE).matchAll(text))
            for (let i = 0; i < match.length; i++) covered.add(index + i);
          const own = new Set<number>();
          for (const { start, end } of new OwnPatterns([pattern]).find(text))
            for (let i = start; i < end; i++) own.add(i);
          expect(own).toEqual(covered);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('says the same of a text whose segments it knows', () => {
    const patterns = new OwnPatterns(['PROJ-\\d{4}', '"[^"]*"']);
    const text = `${filler.repeat(40)}PROJ-1234 "${filler.repeat(3)}" ${filler.repeat(40)}`;
    const first = patterns.find(text);
    expect(first).toHaveLength(2);
    expect(patterns.find(text)).toEqual(first);
    const moved = patterns.find(`x PROJ-9999 ${text}`);
    expect(moved.slice(1)).toEqual(
      first.map((one) => ({ ...one, start: one.start + 12, end: one.end + 12 })),
    );
  });

  it('says that a text was not read to the end where that would cost too much, and loses nothing else', () => {
    const patterns = new OwnPatterns(Array.from({ length: 20 }, (_, index) => `[a-z]{1,400}${index}PROJ`));
    const text = long(50_000);
    const findings = patterns.find(text);
    expect(findings).toEqual([
      {
        id: 'partly-inspected',
        category: 'not-inspected',
        severity: 'medium',
        confidence: 1,
        start: text.length,
        end: text.length,
        evidence: ['budget'],
      },
    ]);
  });

  it('takes a hundred thousand characters with twenty ordinary patterns', () => {
    const patterns = new OwnPatterns(Array.from({ length: 20 }, (_, index) => `K${index}-\\d{6}`));
    expect(patterns.find(`${long(100_000)} K7-123456`)).toMatchObject([{ id: 'own-pattern' }]);
  });

  it('goes on with the good ones where some are bad', () => {
    expect(found(['(', 'a{2000}', 'PROJ-\\d+', 'x*'], 'PROJ-1 xx')).toEqual(['PROJ-1']);
    expect(found(['('], 'anything')).toEqual([]);
  });
});

describe('compilePattern', () => {
  it.each([
    ['(', { problem: 'syntax', detail: 'missing closing ): `(`' }],
    ['[z-a]', { problem: 'syntax', detail: 'invalid character class range: `z-a`' }],
    ['(?=x)', { problem: 'syntax', detail: 'invalid or unsupported Perl syntax: `(?=`' }],
    ['(a)\\1', { problem: 'syntax', detail: 'invalid escape sequence: `\\1`' }],
    ['\\pL{900}x\\pL{200}', { problem: 'too-large' }],
    ['x*', { problem: 'matches-nothing' }],
    ['', { problem: 'matches-nothing' }],
  ])('refuses %s with its reason', (source, reason) => expect(compilePattern(source)).toEqual(reason));

  it.each(['PROJ-\\d{4}', '(?i)top secret', '\\pL.{0,256}', '^a$'])('takes %s', (source) =>
    expect(isPattern(compilePattern(source))).toBe(true),
  );
});
