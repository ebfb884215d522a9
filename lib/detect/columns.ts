/** A stretch of a text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

interface Table extends Range {
  readonly delimiter: string;
  readonly header: readonly Range[];
}

const delimiters = ['\t', '|', ';', ','] as const;

/** The rows of a Markdown or plain-text table that only draw lines. */
const ruler = /^[\s|+:=-]*$/;

/** What no column's name holds, nor a line of them. */
const notName = /\d{4}|@|[.!?]\s*$/;

/** Longest line whose columns are counted. */
const longestLine = 4000;

/**
 * The tables of a text: comma, semicolon, tab or bar separated lines under a line of column names. Found when asked
 * for the first time.
 */
export class Columns {
  readonly #text: string;
  #tables: readonly Table[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The column name above an offset and the cell around it; nothing outside of tables. */
  at(offset: number): { readonly header: Range; readonly cell: Range } | null {
    this.#tables ??= tablesOf(this.#text);
    const table = this.#tables.find(({ start, end }) => start <= offset && offset < end);
    if (!table) return null;
    const line = this.#text.lastIndexOf('\n', offset - 1) + 1;
    const cells = cellsOf(this.#text, line, lineEnd(this.#text, line), table.delimiter);
    const column = cells.findIndex(({ start, end }) => start <= offset && offset <= end);
    const header = table.header[column];
    const cell = cells[column];
    return header && cell ? { header, cell } : null;
  }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function tablesOf(text: string): Table[] {
  const tables: Table[] = [];
  let open: { delimiter: string; header: Range[]; start: number; end: number } | null = null;
  let previous: Range | null = null;
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start);
    const isRuler = end - start < longestLine && ruler.test(text.slice(start, end)) && end > start;
    if (!isRuler) {
      const header: Range[] | null = open?.header ?? null;
      if (open && header && cellsOf(text, start, end, open.delimiter).length === header.length)
        open.end = end;
      else {
        if (open) tables.push(open);
        open = previous ? tableUnder(text, previous, { start, end }) : null;
      }
      previous = { start, end };
    }
    start = end + 1;
  }
  if (open) tables.push(open);
  return tables;
}

/** The table that two lines begin, if the first names columns and the second has as many. */
function tableUnder(text: string, first: Range, second: Range) {
  if (first.end - first.start > longestLine || second.end - second.start > longestLine) return null;
  if (notName.test(text.slice(first.start, first.end))) return null;
  for (const delimiter of delimiters) {
    const place = text.indexOf(delimiter, second.start);
    if (place < 0 || place >= second.end) continue;
    const header = cellsOf(text, first.start, first.end, delimiter);
    if (header.length < 2) continue;
    if (!header.every(({ start, end }) => namesColumn(text.slice(start, end)))) continue;
    if (cellsOf(text, second.start, second.end, delimiter).length !== header.length) continue;
    return { delimiter, header, start: second.start, end: second.end };
  }
  return null;
}

/** Whether a cell can be a column's name: short, and words rather than numbers or sentences. */
function namesColumn(cell: string): boolean {
  return cell.length <= 48 && !notName.test(cell);
}

/** Cells of a line; a delimiter between quotes separates nothing. @see RFC 4180 */
function cellsOf(text: string, start: number, end: number, delimiter: string): Range[] {
  const cells: Range[] = [];
  let from = start;
  let quoted = false;
  for (let i = start; i < Math.min(end, start + longestLine); i++) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) {
      cells.push({ start: from, end: i });
      from = i + 1;
    }
  }
  cells.push({ start: from, end });
  return cells;
}
