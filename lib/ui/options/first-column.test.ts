import { expect, it } from 'vitest';
import { firstColumn, linesOf } from './first-column';

it.each([
  ['commas', 'Blue Door,1\r\nMüller,2\r\n', ['Blue Door', 'Müller']],
  ['semicolons, as Excel writes them in Europe', 'Acme, Ltd;Berlin;1\nKeller;Ulm;2', ['Acme, Ltd', 'Keller']],
  ['tabs', 'one\t1\ntwo\t2', ['one', 'two']],
  ['a row that names the delimiter', 'sep=|\r\na,b|c\r\nd|e', ['a,b', 'd']],
  [
    'quotes, with a delimiter, a quote and a line break in them',
    '"Keller, ""Max""",1\n"two\nlines",2\nx',
    ['Keller, "Max"', 'two lines', 'x'],
  ],
  ['quotes in other columns', 'a,"b\nc, d"\ne,f', ['a', 'e']],
  ['a quote that closes nowhere', '"open,1\nnext,2', ['"open', 'next']],
  ['a quote inside of a cell', '5" disk,1\nb,2', ['5" disk', 'b']],
  ['one column only', 'one\rtwo\n\nthree', ['one', 'two', 'three']],
  ['blank cells', ',1\n  ,2\nx,3', ['x']],
  ['nothing', '', []],
])('the first column with %s', (_, csv, column) => expect(firstColumn(csv)).toEqual(column));

it('a text has its lines, commas and all', () =>
  expect(linesOf('Keller, Max\r\n\r\n  Blue Door \n')).toEqual(['Keller, Max', 'Blue Door']));

it('a large file is read in passing', () => {
  const csv = '"Customer, Ltd",1\n'.repeat(100_000) + '"open';
  expect(firstColumn(csv)).toHaveLength(100_001);
});
