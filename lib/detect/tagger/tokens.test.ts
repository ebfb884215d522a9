import fc from 'fast-check';
import { expect, it } from 'vitest';
import { look, mostTokens, Tokens } from './tokens';

const read = (text: string) => {
  const tokens = new Tokens();
  const end = tokens.read(text, 0, text.length);
  return {
    end,
    tokens: Array.from({ length: tokens.length }, (_, i) => ({
      text: text.slice(tokens.start[i], tokens.end[i]),
      look: tokens.look[i],
      word: tokens.word[i],
    })),
  };
};

it.each([
  ["Ana O'Neill-Ruiz", ['Ana', 'O', "'", 'Neill', '-', 'Ruiz']],
  ['born 12.03.1984\n\nin Łódź', ['born', '12', '.', '03', '.', '1984', '\n\n', 'in', 'Łódź']],
  ['山田太郎です', ['山', '田', '太', '郎', 'で', 'す']],
  ['--- a', ['---', 'a']],
])('%j', (text, expected) => expect(read(text).tokens.map((token) => token.text)).toEqual(expected));

it('looks tell how letters are written', () => {
  const looks = read('ana Ana ANA A McKay أحمد 12 , \n').tokens.map((token) => token.look);
  expect(looks).toEqual([
    look.lower,
    look.title,
    look.upper,
    look.initial,
    look.mixed,
    look.caseless,
    look.digits,
    look.other,
    look.newline,
  ]);
});

it('words are the same whatever their case, and any digit is one', () => {
  const [a, b, c, d] = read('Ana ANA 12 98').tokens;
  expect(a?.word).toBe(b?.word);
  expect(c?.word).toBe(d?.word);
  expect(a?.word).not.toBe(c?.word);
});

it('all but blanks is read, in order, or the tokens are as many as there may be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { tokens } = read(text);
      expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/[^\S\r\n\u2028\u2029]/g, ''));
    }),
  );
  expect(read('a '.repeat(5000)).tokens.length).toBe(mostTokens);
});
