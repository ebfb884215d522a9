const delimiters = [',', ';', '\t'];

/** A first row that says what divides the columns, as Excel writes it. */
const division = /^sep=(.)(?:\r?\n|$)/i;

const quotedCell = /"((?:[^"]|"")*)"/y;

/**
 * The first column of a CSV file, row by row, without blank cells. What divides the columns is what the first row has
 * most of. A quote that closes nowhere is a character like any other; a line break in a cell becomes a blank.
 * @see RFC 4180
 */
export function firstColumn(csv: string): string[] {
  const [head = '', named] = division.exec(csv) ?? [];
  const text = csv.slice(head.length);
  const delimiter = named ?? delimiterOf(/^.*/.exec(text)?.[0] ?? '');
  const column: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { value, end } = cellAt(text, at, delimiter);
    column.push(value.replace(/\s+/g, ' ').trim());
    at = end;
    while (text[at] === delimiter) at = cellAt(text, at + 1, delimiter).end;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return column.filter(Boolean);
}

/** The lines of a text, without blank ones. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

function delimiterOf(row: string): string {
  const bare = row.replace(/"[^"]*"/g, '');
  const countIn = (delimiter: string) => bare.split(delimiter).length;
  return delimiters.reduce((best, next) => (countIn(next) > countIn(best) ? next : best));
}

/** The cell that begins at a place, and where it ends. */
function cellAt(text: string, start: number, delimiter: string): { value: string; end: number } {
  const isEnd = (at: number) => at >= text.length || text[at] === delimiter || /[\r\n]/.test(text[at] ?? '');
  quotedCell.lastIndex = start;
  const [quoted, inside = ''] = quotedCell.exec(text) ?? [];
  if (quoted !== undefined && isEnd(start + quoted.length))
    return { value: inside.replaceAll('""', '"'), end: start + quoted.length };
  let end = start;
  while (!isEnd(end)) end += 1;
  return { value: text.slice(start, end), end };
}
